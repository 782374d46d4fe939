package io.foyer.copilot.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.entity.CopilotTask.Greet;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Languages;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Skill;
import io.foyer.copilot.entity.refusal.DraftsSpent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every draft that was shown, with its engine; and by it how many there may be.
 *
 * <p>Counted are those of the last 24 hours, on all nodes.
 */
@ApplicationScoped
@Transactional
public class KeptDrafts {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST = 500;

  // What is said in its name by itself takes nothing from what a rep may ask for.
  private static final String ASKED_BY = "d.pounceText is null and d.repId";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject CopilotSettings settings;
  @Inject Clock clock;

  /**
   * @param refused why it may not be used; null where it may
   */
  public void keep(Job job, Draft draft, @Nullable String refused) {
    var kept = KeptDraft.of(job.visitor(), job.rep(), job.task().skill(), draft, clock.instant());
    var conversation = job.conversation();
    if (conversation != null) {
      kept.in(conversation);
    }
    if (refused != null) {
      kept.refuse(refused);
    }
    if (job.task() instanceof Translate translate && translate.isOfMessage()) {
      kept.reads(translate.message(), languages(draft, translate));
    } else if (job.task() instanceof Greet greet) {
      kept.standsFor(greet.textId());
    }
    em.persist(kept);
  }

  /**
   * @throws DraftsSpent where this rep, visitor or installation has had enough
   */
  public void requireRoom(RepId rep, VisitorId visitor) {
    if (since(ASKED_BY, rep.value()) >= settings.draftsPerRep() || !hasRoom(visitor)) {
      throw new DraftsSpent();
    }
  }

  /** Whether there may be one that no rep asks for. */
  public boolean hasRoom(VisitorId visitor) {
    return since("d.visitorId", visitor.value()) < settings.draftsPerVisitor()
        && sinceYesterday() < settings.draftsPerDay();
  }

  private static Languages languages(Draft draft, Translate asked) {
    return Optional.ofNullable(draft.languages()).orElse(new Languages("", asked.into()));
  }

  /**
   * What was made of the visitor's messages for readers of a language, the oldest first.
   *
   * <p>That one is in that language already is an answer too, and is not asked for again.
   */
  public List<KeptDraft> readings(ConversationId conversation, String into) {
    return em.createQuery(
            "select d from KeptDraft d where d.conversationId = :id and d.intoLanguage = :into"
                + " and (d.refused is null or d.refused = :same) order by d.draftedAt, d.id",
            KeptDraft.class)
        .setParameter("id", conversation.value())
        .setParameter("into", into)
        .setParameter("same", Failure.SAME_LANGUAGE.word())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What the rep had drafted before it spoke to the visitor belongs to what came of it. */
  public void begun(ConversationSummary conversation, RepId rep) {
    em.createQuery(
            "update KeptDraft d set d.conversationId = :id where d.conversationId is null"
                + " and d.visitorId = :visitor and d.repId = :rep")
        .setParameter("id", conversation.id().value())
        .setParameter("visitor", conversation.visitor().value())
        .setParameter("rep", rep.value())
        .executeUpdate();
  }

  /** Those of a conversation in the order in which they were made. */
  public List<KeptDraft> of(ConversationId conversation) {
    return em.createQuery(
            "select d from KeptDraft d where d.conversationId = :id order by d.draftedAt, d.id",
            KeptDraft.class)
        .setParameter("id", conversation.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The texts of so many answers that a rep was offered last in a conversation. */
  public Set<String> offered(ConversationId conversation, RepId rep, int last) {
    var texts =
        em.createQuery(
                "select d.text from KeptDraft d where d.conversationId = :id and d.repId = :rep"
                    + " and d.skill = :skill order by d.draftedAt desc, d.id desc",
                String.class)
            .setParameter("id", conversation.value())
            .setParameter("rep", rep.value())
            .setParameter("skill", Skill.SUGGEST)
            .setMaxResults(Math.max(1, last))
            .getResultList();
    return texts.stream().limit(last).collect(Collectors.toSet());
  }

  private long since(String field, String who) {
    return em.createQuery(
            "select count(d) from KeptDraft d where d.draftedAt > :since and " + field + " = :who",
            Long.class)
        .setParameter("since", yesterday())
        .setParameter("who", who)
        .getSingleResult();
  }

  private long sinceYesterday() {
    return em.createQuery("select count(d) from KeptDraft d where d.draftedAt > :since", Long.class)
        .setParameter("since", yesterday())
        .getSingleResult();
  }

  private Instant yesterday() {
    return clock.instant().minus(DAY);
  }
}
