package io.foyer.conversations.control.history;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.Archive.Excerpt;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.visitors.control.proof.VisitorEmails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own earlier conversations.
 *
 * <p>Without a proven address those of this device; with one also those that were held under it on
 * others where it is proven, on the same website.
 */
@ApplicationScoped
@Transactional
public class VisitorHistory {
  /** How many a list shows at once. */
  public static final int PAGE = 20;

  /** Later than any that began. */
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String OTHER_DEVICES =
      "c.parties.visitorEmail = :email and c.parties.visitorId in"
          + " (select v.id from VisitorRow v where v.email = :email and v.emailProven = true"
          + " and v.withdrawnAt is null)";

  /** Where nobody came and nothing was said there is nothing to read. */
  private static final String HAS_WORDS =
      "(c.parties.repId is not null or 0 <"
          + " (select count(e.seq) from Entry e where e.conversationId = c.id and e.kind = :message))";

  private static final String OWN =
      "select c from Conversation c where c.state = :ended and c.parties.site = :site"
          + " and c.timeline.startedAt < :before"
          + " and (c.parties.visitorId = :visitor or ("
          + OTHER_DEVICES
          + ")) and "
          + HAS_WORDS
          + " order by c.timeline.startedAt desc, c.id desc";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject VisitorEmails emails;
  @Inject Archive archive;

  /**
   * The visitor's own that are over, the latest first.
   *
   * @param before only those that began before; null for the latest
   */
  public List<ConversationSummary> of(VisitorCaller visitor, @Nullable Instant before) {
    return em.createQuery(OWN, Conversation.class)
        .setParameter("ended", ConversationState.ENDED)
        .setParameter("site", visitor.site().value())
        .setParameter("before", before == null ? EVER : before)
        .setParameter("visitor", visitor.visitor().value())
        // Nobody has an empty address.
        .setParameter("email", emails.proven(visitor.visitor()).orElse(""))
        .setParameter("message", EntryKind.MESSAGE)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(Conversation::summary)
        .toList();
  }

  /** What follows an entry of one of them. */
  public Excerpt read(VisitorCaller visitor, ConversationId id, long after) {
    return archive.after(visitor, id, after);
  }
}
