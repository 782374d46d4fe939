package io.foyer.search.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.search.entity.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds past conversations, the latest first, a stretch at a time.
 *
 * <p>A rep finds those that it had, who oversees all; only within those anything is compared.
 */
@ApplicationScoped
@Transactional
public class Search {
  /** How many are shown at once. */
  public static final int PAGE = 20;

  @Inject WordsStore store;
  @Inject Talks talks;
  @Inject Snippets snippets;
  @Inject ConversationRights rights;

  /** One that was found, with the place of the first hit; empty where only names were hit. */
  public record Found(ConversationSummary conversation, Optional<Snippet> snippet) {}

  /**
   * What was found in a stretch.
   *
   * @param before go on with this; null where there is nothing before
   */
  public record Stretch(List<Found> found, @Nullable Instant before) {}

  /**
   * Looks through a stretch, or less where a page is full.
   *
   * @param before only at conversations that began earlier; null for the latest
   */
  public Stretch find(RepCaller rep, Wanted wanted, @Nullable Instant before) {
    var mine = rights.oversees(rep) ? null : rep.rep();
    var looked = store.look(mine, wanted, earlier(before, wanted.to()), PAGE + 1);
    var page = looked.found().stream().limit(PAGE).toList();
    var isMore = looked.found().size() > PAGE;
    var next = isMore ? page.get(PAGE - 1).startedAt() : looked.end().orElse(null);
    return new Stretch(shown(rep, wanted, page.stream().map(WordsStore.Hit::id).toList()), next);
  }

  private List<Found> shown(RepCaller rep, Wanted wanted, List<String> ids) {
    Map<String, ConversationSummary> readable =
        talks.of(ids).stream()
            .filter(one -> rights.may(Deed.READ, rep, one))
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    var hits = snippets.of(List.copyOf(readable.keySet()), wanted.words());
    return ids.stream()
        .map(readable::get)
        .filter(Objects::nonNull)
        .map(one -> new Found(one, Optional.ofNullable(hits.get(one.id().value()))))
        .toList();
  }

  private static Instant earlier(@Nullable Instant before, @Nullable Instant to) {
    var latest = Instant.parse("9999-01-01T00:00:00Z");
    var first = before == null ? latest : before;
    var second = to == null ? latest : to;
    return (first.isBefore(second) ? first : second).truncatedTo(ChronoUnit.MICROS);
  }
}
