package io.foyer.crmsync.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crmsync.entity.CallNotes;
import io.foyer.crmsync.entity.ConversationGoesOn;
import io.foyer.crmsync.entity.EventStanding;
import io.foyer.crmsync.entity.EventStanding.State;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * "Call notes": what a rep adds to the Event of a conversation that is over.
 *
 * <p>They go with the Event as long as that waits, later as a change of it, and are kept here in
 * any case.
 */
@ApplicationScoped
@Transactional
public class CallNotesDesk {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Archive archive;
  @Inject ConversationRights rights;
  @Inject OutboxShelf shelf;
  @Inject Outbox outbox;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  /**
   * A conversation that is over, for those who may read it.
   *
   * @param mayWrite whether the reader may note something
   */
  public record Page(EventStanding event, Optional<CallNotes> notes, boolean mayWrite) {}

  /**
   * How its Event stands, and what was noted.
   *
   * @throws ConversationGoesOn as long as it is not over
   */
  public Page read(RepCaller rep, ConversationId id) {
    var conversation = over(rep, id);
    var notes = Optional.ofNullable(em.find(CallNotes.class, id.value()));
    return new Page(standing(conversation), notes, rights.may(Deed.NOTE_DOWN, rep, conversation));
  }

  /** These words instead of those before; empty takes them back. */
  public Page write(RepCaller rep, ConversationId id, String words) {
    var conversation = over(rep, id);
    rights.require(Deed.NOTE_DOWN, rep, conversation);
    var notes = em.find(CallNotes.class, id.value());
    if (notes == null) {
      notes = CallNotes.of(id);
      em.persist(notes);
    }
    notes.write(words, rep, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
    em.flush();
    tell(id, notes.words());
    return new Page(standing(conversation), Optional.of(notes), true);
  }

  private void tell(ConversationId id, String words) {
    var key = id.value();
    var isStillToBeSent =
        outbox.amend(Deliveries.CONVERSATION, key, json -> deliveries.noted(json, words));
    if (!isStillToBeSent) {
      outbox
          .result(Deliveries.CONVERSATION, key)
          .map(event -> deliveries.payload(new CallNotesRecord(event, words)))
          .ifPresent(payload -> outbox.put(Deliveries.CALL_NOTES, key, payload));
    }
  }

  private EventStanding standing(ConversationSummary conversation) {
    return shelf
        .standing(Deliveries.CONVERSATION, conversation.id().value())
        .orElseGet(() -> new EventStanding(conversation.test() ? State.TEST : State.NOBODY, null));
  }

  private ConversationSummary over(RepCaller rep, ConversationId id) {
    var conversation = archive.find(rep, id);
    if (conversation.isLive()) {
      throw new ConversationGoesOn();
    }
    return conversation;
  }
}
