package io.foyer.calls.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.reps.control.VoiceVideoSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What can be done by voice and video in a conversation, from this node's memory. */
@ApplicationScoped
public class CallOffers {
  /**
   * An offer.
   *
   * @param on its rep allows voice and video
   * @param video cameras too
   * @param start the visitor may begin
   */
  public record Offer(boolean on, boolean video, boolean start) {
    static final Offer NONE = new Offer(false, false, false);
  }

  @Inject VoiceVideoSwitch voiceVideo;
  @Inject Configurations configurations;

  public Offer of(ConversationSummary conversation) {
    if (conversation.state() != ConversationState.OPEN
        || conversation.rep().filter(voiceVideo::isOn).isEmpty()) {
      return Offer.NONE;
    }
    var rules = configurations.current().company().messenger().calls();
    return new Offer(true, rules.video(), rules.byVisitors());
  }
}
