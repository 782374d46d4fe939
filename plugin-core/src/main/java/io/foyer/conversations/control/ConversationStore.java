package io.foyer.conversations.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Side;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conversations and their logs in the database. */
@ApplicationScoped
public class ConversationStore {
  /** What was taken back was never said. */
  private static final String SELECT =
      "select c from Conversation c where (c.timeline.endReason is null or c.timeline.endReason"
          + " <> io.foyer.conversations.entity.EndReason.WITHDRAWN) and ";

  private static final String LATEST_FIRST = " order by c.timeline.startedAt desc, c.id desc";

  /** A claimed address says nothing of who somebody is. */
  private static final String PROVEN_WITH =
      "(select v.id from VisitorRow v where v.email = :value and v.emailProven = true"
          + " and v.withdrawnAt is null)";

  private static final String ANSWERED =
      "(c.opening.origin = 'inbound' or c.timeline.visitorSpokeAt is not null) and ";
  private static final String MET =
      "select distinct c.parties.visitorId from Conversation c"
          + " where c.parties.repId = :rep and c.parties.visitorId in :visitors";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** With the lock of its row, until the transaction ends. */
  Conversation lock(ConversationId id) {
    return Optional.ofNullable(
            em.find(Conversation.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(ConversationUnknown::new);
  }

  /** The visitor's waiting or open conversation, locked. */
  Optional<Conversation> lockLiveOf(VisitorId visitor) {
    return first(
        query(SELECT + "c.parties.liveVisitorId = :visitor")
            .setParameter("visitor", visitor.value())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Conversation> openedWith(VisitorId visitor, ClientId openingId) {
    return first(
        query(SELECT + "c.parties.visitorId = :visitor and c.opening.openingId = :opening")
            .setParameter("visitor", visitor.value())
            .setParameter("opening", openingId.value()));
  }

  Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(em.find(Conversation.class, id.value()));
  }

  Optional<Conversation> latestOf(VisitorId visitor) {
    return first(
        query(SELECT + "c.parties.visitorId = :visitor" + LATEST_FIRST)
            .setParameter("visitor", visitor.value())
            .setMaxResults(1));
  }

  /** The latest ones of a visitor, latest first. */
  List<Conversation> of(VisitorId visitor, int most) {
    return query(SELECT + "c.parties.visitorId = :visitor" + LATEST_FIRST)
        .setParameter("visitor", visitor.value())
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of the visitors who have talked with the rep. */
  List<String> met(RepId rep, Collection<VisitorId> visitors) {
    return em.createQuery(MET, String.class)
        .setParameter("rep", rep.value())
        .setParameter("visitors", visitors.stream().map(VisitorId::value).toList())
        .getResultList();
  }

  /** Those of all who gave one of these addresses, latest first. */
  List<Conversation> withPeople(Set<String> emails, int most) {
    return query(SELECT + "c.parties.visitorEmail in :emails" + LATEST_FIRST)
        .setParameter("emails", emails)
        .setMaxResults(most)
        .getResultList();
  }

  /** The latest that any rep had with that browser. */
  Optional<Conversation> lastTalkOf(VisitorId visitor) {
    return lastTalk("c.parties.visitorId = :value", visitor.value());
  }

  /** The latest that any rep had on a browser on which that address was proven. */
  Optional<Conversation> lastTalkWith(String email) {
    return lastTalk("c.parties.visitorId in " + PROVEN_WITH, email);
  }

  /** All that wait or are open. */
  List<Conversation> live() {
    return query(SELECT + "c.parties.liveVisitorId is not null").getResultList();
  }

  List<Conversation> openWith(RepId rep) {
    var mine = "c.parties.repId = :rep and c.parties.liveVisitorId is not null";
    return query(SELECT + mine + " order by c.timeline.startedAt")
        .setParameter("rep", rep.value())
        .getResultList();
  }

  /** Ended ones that began before then, latest first. */
  List<Conversation> ended(Instant before, int most) {
    return endedBy("", before).setMaxResults(most).getResultList();
  }

  List<Conversation> endedWith(RepId rep, Instant before, int most) {
    return endedBy(" and c.parties.repId = :rep", before)
        .setParameter("rep", rep.value())
        .setMaxResults(most)
        .getResultList();
  }

  /** Fails at once when another one is live or was opened with the same id. */
  void add(Conversation conversation) {
    em.persist(conversation);
    em.flush();
  }

  void append(Entry entry) {
    em.persist(entry);
  }

  Optional<Entry> sentAs(ConversationId id, ClientId clientId) {
    var sent = "select e from Entry e where e.conversationId = :id and e.clientId = :clientId";
    return em.createQuery(sent, Entry.class)
        .setParameter("id", id.value())
        .setParameter("clientId", clientId.value())
        .getResultStream()
        .findFirst();
  }

  List<Entry> entries(ConversationId id, long after, int most) {
    return em.createQuery(
            "select e from Entry e left join fetch e.file"
                + " where e.conversationId = :id and e.seq > :after order by e.seq",
            Entry.class)
        .setParameter("id", id.value())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  List<Entry> log(ConversationId id) {
    return entries(id, 0, Integer.MAX_VALUE);
  }

  boolean moveSeen(ConversationId id, Side side, long seq) {
    return SeenMark.move(em, id, side, seq);
  }

  private Optional<Conversation> lastTalk(String where, String value) {
    return first(
        query(SELECT + "c.parties.repId is not null and " + ANSWERED + where + LATEST_FIRST)
            .setParameter("value", value)
            .setMaxResults(1));
  }

  private TypedQuery<Conversation> endedBy(String also, Instant before) {
    return query(
            SELECT + "c.state = :ended and c.timeline.startedAt < :before" + also + LATEST_FIRST)
        .setParameter("ended", ConversationState.ENDED)
        .setParameter("before", before);
  }

  private TypedQuery<Conversation> query(String jpql) {
    return em.createQuery(jpql, Conversation.class);
  }

  private static Optional<Conversation> first(TypedQuery<Conversation> query) {
    return query.getResultStream().findFirst();
  }
}
