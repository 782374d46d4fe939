package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.conversations.entity.refusal.NobodyIsFree;
import io.foyer.conversations.entity.refusal.ReceiverNotFree;
import io.foyer.reps.control.RepLock;
import io.foyer.reps.control.Reps;
import io.foyer.routing.control.Colleagues;
import io.foyer.routing.control.Successors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** "Owner": a rep hands its visitor over to a colleague. */
@ApplicationScoped
@Transactional
public class Transfers {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject Colleagues colleagues;
  @Inject Successors successors;
  @Inject Reps reps;
  @Inject RepLock repLock;
  @Inject Configurations configurations;
  @Inject HandOver handOver;

  /**
   * Looked at under the lock, so that nobody is handed over to a rep who has just left; and under
   * the rep's, so that two transfers at once do not take one place.
   *
   * @throws ReceiverNotFree when the colleague is not there or has no free place
   */
  public ConversationSummary transfer(RepCaller rep, ConversationId id, RepId to) {
    var conversation = store.lock(id);
    rights.require(Deed.HAND_OVER, rep, conversation.summary());
    if (!isFree(to, id)) {
      throw new ReceiverNotFree();
    }
    return give(conversation, to);
  }

  /**
   * The same to whom routing would choose were the rep not there.
   *
   * @throws NobodyIsFree when no colleague is there with a free place
   */
  public ConversationSummary transferByRouting(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.HAND_OVER, rep, conversation.summary());
    var to =
        successors.of(conversation.summary().visitor(), rep.rep()).stream()
            .filter(one -> isFree(one, id))
            .findFirst()
            .orElseThrow(NobodyIsFree::new);
    return give(conversation, to);
  }

  private boolean isFree(RepId to, ConversationId besides) {
    repLock.hold(to);
    return colleagues.isFree(to) && hasRoom(to, besides);
  }

  private ConversationSummary give(Conversation conversation, RepId to) {
    var receiver = new HandOver.Receiver(to, reps.get(to).name());
    handOver.give(conversation, receiver, JoinReason.TRANSFERRED);
    return conversation.summary();
  }

  /** As the database has it: what was handed over a moment ago has reached no node's memory yet. */
  private boolean hasRoom(RepId rep, ConversationId besides) {
    var held =
        store.openWith(rep).stream().filter(one -> !one.summary().id().equals(besides)).count();
    return held < configurations.current().capacity(rep);
  }
}
