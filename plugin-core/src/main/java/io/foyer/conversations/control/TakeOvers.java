package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationTakenOver;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** "Take over": a manager goes on with the visitor in place of the rep. */
@ApplicationScoped
@Transactional
public class TakeOvers {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject AuditLog audit;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /**
   * Of two managers the last one has it, and the other is told; taking what one has is no error.
   *
   * @throws io.foyer.conversations.entity.refusal.NobodyToTakeFrom while nobody has answered
   */
  public ConversationSummary takeOver(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.TAKE_OVER, rep, conversation.summary());
    var at = Moments.now(clock);
    var entry = conversation.takeOver(rep.rep(), rep.name(), at);
    if (entry != null) {
      store.append(entry);
      audit.record(rep.rep().value(), "conversation.taken-over", id.value());
      happened.fire(new ConversationTakenOver(conversation.summary(), entry, at));
    }
    return conversation.summary();
  }
}
