package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** "Take over": a manager goes on with the visitor in place of the rep. */
@ApplicationScoped
@Transactional
public class TakeOvers {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject AuditLog audit;
  @Inject HandOver handOver;

  /**
   * Of two managers the last one has it, and the other is told; taking what one has is no error.
   *
   * @throws io.foyer.conversations.entity.refusal.NobodyToTakeFrom while nobody has answered
   */
  public ConversationSummary takeOver(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.TAKE_OVER, rep, conversation.summary());
    var to = new HandOver.Receiver(rep.rep(), rep.name());
    if (handOver.give(conversation, to, JoinReason.TAKEN_OVER)) {
      audit.record(rep.rep().value(), "conversation.taken-over", id.value());
    }
    return conversation.summary();
  }
}
