package io.foyer.search.control;

import io.foyer.access.entity.RepId;
import io.foyer.platform.AnswerTime;
import io.foyer.search.entity.Wanted;
import io.foyer.search.entity.refusal.SearchTooSlow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words in the database.
 *
 * <p>A look goes through a stretch of conversations at most, so that it is quick however many there
 * are and however rare a word is.
 */
@ApplicationScoped
class WordsStore {
  /**
   * Of a million messages in 100,000 conversations a stretch takes a tenth of a second on
   * PostgreSQL and about half a second in H2; whoever asks goes on with the next one.
   */
  static final int STRETCH = 20_000;

  /**
   * Looked through for what was asked alike: the latest, since answers grow old. It is a twentieth
   * of a stretch, so that comparing several words takes no longer than a search.
   */
  static final int LATEST = 1_000;

  /** Those of them that are read. */
  static final int ALIKE = 20;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject AnswerTime answerTime;

  /** A conversation that has all that was wanted. */
  record Hit(String id, Instant startedAt) {}

  /**
   * What a look has found.
   *
   * @param end where the stretch ends; empty where nothing is before it
   */
  record Looked(List<Hit> found, Optional<Instant> end) {}

  /**
   * The latest first, from {@code before} back.
   *
   * @param mine only this rep's; null for everybody's
   */
  Looked look(@Nullable RepId mine, Wanted wanted, Instant before, int most) {
    answerTime.limit();
    var bounds = new HashMap<String, Object>();
    bounds.put("before", before);
    var where = new StringBuilder("w.startedAt < :before");
    if (mine != null) {
      where.append(" and w.repId = :mine");
      bounds.put("mine", mine.value());
    }
    if (wanted.from() != null) {
      where.append(" and w.startedAt >= :from");
      bounds.put("from", wanted.from());
    }
    var end = endOf(where.toString(), bounds);
    end.ifPresent(
        at -> {
          where.append(" and w.startedAt >= :end");
          bounds.put("end", at);
        });
    return new Looked(hits(where, bounds, wanted, most), end);
  }

  /**
   * Those with most of the words, the latest first among equals.
   *
   * @param mine as above
   * @param words as {@link Wanted#words}; at least one
   */
  List<String> alike(@Nullable RepId mine, List<String> words) {
    answerTime.limit();
    var patterns = new Wanted(words, null, null, null).patterns();
    var hit = "CASE WHEN words LIKE ? ESCAPE '!' THEN 1 ELSE 0 END";
    var hits = String.join(" + ", Collections.nCopies(patterns.size(), hit));
    var query =
        em.createNativeQuery(
            "SELECT conversation_id FROM (SELECT conversation_id, started_at, "
                + hits
                + " AS hits FROM (SELECT conversation_id, started_at, words FROM conversation_words"
                + (mine == null ? "" : " WHERE rep_id = ?")
                + " ORDER BY started_at DESC LIMIT "
                + LATEST
                + ") latest) counted WHERE hits > 0 ORDER BY hits DESC, started_at DESC LIMIT "
                + ALIKE);
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter(i + 1, patterns.get(i));
    }
    if (mine != null) {
      query.setParameter(patterns.size() + 1, mine.value());
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** A microsecond behind the last one that still belongs to the stretch. */
  private Optional<Instant> endOf(String where, Map<String, Object> bounds) {
    var query =
        em.createQuery(
            "select w.startedAt from ConversationWords w where "
                + where
                + " order by w.startedAt desc",
            Instant.class);
    return answer(query.setFirstResult(STRETCH).setMaxResults(1), bounds).stream()
        .findFirst()
        .map(at -> at.plus(1, ChronoUnit.MICROS));
  }

  private List<Hit> hits(StringBuilder where, Map<String, Object> bounds, Wanted wanted, int most) {
    var patterns = wanted.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      where.append(" and w.words like :word").append(i).append(" escape '!'");
      bounds.put("word" + i, patterns.get(i));
    }
    if (wanted.outcome() != null) {
      where.append(" and w.outcome = :outcome");
      bounds.put("outcome", wanted.outcome());
    }
    var query =
        em.createQuery(
            "select w.conversationId, w.startedAt from ConversationWords w where "
                + where
                + " order by w.startedAt desc, w.conversationId desc",
            Object[].class);
    return answer(query.setMaxResults(most), bounds).stream()
        .map(row -> new Hit((String) row[0], (Instant) row[1]))
        .toList();
  }

  private static <T> List<T> answer(TypedQuery<T> query, Map<String, Object> bounds) {
    bounds.forEach(query::setParameter);
    try {
      return query.getResultList();
    } catch (PersistenceException slow) {
      throw new SearchTooSlow();
    }
  }
}
