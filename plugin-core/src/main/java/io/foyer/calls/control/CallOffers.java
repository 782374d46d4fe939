package io.foyer.calls.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.reps.control.VoiceVideoSwitch;
import io.foyer.routing.control.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What can be done by voice and video in a conversation, from this node's memory. */
@ApplicationScoped
public class CallOffers {
  /**
   * An offer.
   *
   * @param on its rep allows voice and video
   * @param video cameras too; also of a call that goes on where its rep allows no new one
   * @param start the visitor may begin; only who qualifies for it
   */
  public record Offer(boolean on, boolean video, boolean start) {
    static final Offer NONE = new Offer(false, false, false);
  }

  @Inject VoiceVideoSwitch voiceVideo;
  @Inject Configurations configurations;
  @Inject Qualifications qualifications;

  public Offer of(ConversationSummary conversation) {
    if (conversation.state() != ConversationState.OPEN) {
      return Offer.NONE;
    }
    var rules = configurations.current().company().messenger().calls();
    var on = conversation.rep().filter(voiceVideo::isOn).isPresent();
    return new Offer(on, rules.video(), on && rules.byVisitors() && mayCall(conversation));
  }

  private boolean mayCall(ConversationSummary conversation) {
    return qualifications.of(conversation.visitor()).mayCall();
  }
}
