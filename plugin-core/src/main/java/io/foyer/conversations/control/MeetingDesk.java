package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.MeetingTime;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.MeetingNoted;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.platform.Ids;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Identification.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a visitor whom nobody could answer leaves an address and times. */
@ApplicationScoped
@Transactional
public class MeetingDesk {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject Identification identification;
  @Inject Configurations configurations;
  @Inject Event<ConversationEvent> happened;
  @Inject Event<MeetingRequested> requested;
  @Inject Clock clock;

  /**
   * Stores the wish; sent again it is the one that was stored first.
   *
   * @throws ClientIdReused when another wish came with that id
   */
  public MeetingRequest request(VisitorCaller visitor, MeetingWish wish) {
    return find(visitor.visitor(), wish.clientId())
        .map(first -> repeated(first, wish))
        .orElseGet(() -> store(visitor, wish));
  }

  private static MeetingRequest repeated(MeetingRequest first, MeetingWish wish) {
    if (!first.isRepeatedBy(wish)) {
      throw new ClientIdReused();
    }
    return first;
  }

  private MeetingRequest store(VisitorCaller visitor, MeetingWish wish) {
    // Before any lock is taken: it has to do with the visitor, not with the conversation.
    identification.identify(visitor, new Claim(wish.email(), wish.name(), null, null));
    var id = wish.conversation();
    var conversation = id == null ? null : note(visitor, id, wish);
    var at = Moments.now(clock);
    var test = isTest(visitor, conversation);
    var request = MeetingRequest.left(Ids.next("mtg"), visitor.visitor(), wish, test, at);
    em.persist(request);
    em.flush();
    requested.fire(new MeetingRequested(request, conversation, at));
    return request;
  }

  /** What began as a test ends as one. */
  private boolean isTest(VisitorCaller visitor, @Nullable ConversationSummary conversation) {
    return conversation == null
        ? configurations.current().isTest(visitor.site())
        : conversation.test();
  }

  private @Nullable ConversationSummary note(
      VisitorCaller visitor, ConversationId id, MeetingWish wish) {
    Conversation conversation = store.lock(id);
    rights.require(Deed.TALK, visitor, conversation.summary());
    conversation.knowVisitorAs(new KnownAs(wish.name(), wish.email(), null));
    Instant at = Moments.now(clock);
    var author = Author.visitor(visitor.visitor(), wish.name());
    var entry = conversation.noteMeeting(EntryKind.MEETING_REQUESTED, author, null, at);
    store.append(entry);
    happened.fire(new MeetingNoted(conversation.summary(), entry, at));
    return conversation.summary();
  }

  /** Tells in the log what became of a meeting; joins the transaction in which it does. */
  public void note(EntryKind what, ConversationId id, KnownAs guest, MeetingTime when) {
    Conversation conversation = store.lock(id);
    conversation.knowVisitorAs(guest);
    Instant at = Moments.now(clock);
    var author = Author.visitor(conversation.summary().visitor(), guest.name());
    var entry = conversation.noteMeeting(what, author, when, at);
    store.append(entry);
    happened.fire(new MeetingNoted(conversation.summary(), entry, at));
  }

  /** What the visitor asked for, the latest first. */
  public List<MeetingRequest> of(VisitorId visitor, int most) {
    return em.createQuery(
            "select r from MeetingRequest r where r.visitorId = :visitor"
                + " order by r.requestedAt desc",
            MeetingRequest.class)
        .setParameter("visitor", visitor.value())
        .setMaxResults(most)
        .getResultList();
  }

  private Optional<MeetingRequest> find(VisitorId visitor, ClientId clientId) {
    return em.createQuery(
            "select r from MeetingRequest r where r.visitorId = :visitor and r.clientId = :id",
            MeetingRequest.class)
        .setParameter("visitor", visitor.value())
        .setParameter("id", clientId.value())
        .getResultStream()
        .findFirst();
  }
}
