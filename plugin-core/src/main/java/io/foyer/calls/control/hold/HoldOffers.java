package io.foyer.calls.control.hold;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ChatOffers;
import io.foyer.conversations.entity.ChatOffer;
import io.foyer.reps.control.Reps;
import io.foyer.reps.control.VoiceVideoSwitch;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether a visitor may call and wait for a rep, from this node's memory. */
@ApplicationScoped
public class HoldOffers {
  @Inject Configurations configurations;
  @Inject Qualifications qualifications;
  @Inject ChatOffers chats;
  @Inject Assignments assignments;
  @Inject Reps reps;
  @Inject VoiceVideoSwitch voiceVideo;

  /** Sales ops let visitors call, this one qualifies, and one who could answer talks by voice. */
  public boolean isOffered(VisitorId visitor) {
    return configurations.current().company().messenger().calls().byVisitors()
        && qualifications.of(visitor).mayCall()
        && chats.of(visitor) == ChatOffer.PERSON
        && isAnybodyFor(visitor);
  }

  private boolean isAnybodyFor(VisitorId visitor) {
    return assignments
        .of(visitor)
        .filter(
            routed ->
                routed.reps().stream()
                    .anyMatch(rep -> reps.isReachable(rep) && voiceVideo.isOn(rep)))
        .isPresent();
  }
}
