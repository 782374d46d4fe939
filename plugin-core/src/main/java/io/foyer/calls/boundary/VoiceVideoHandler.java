package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.VoiceVideoChange;
import io.foyer.protocol.VoiceVideoChanged;
import io.foyer.reps.control.VoiceVideoSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Allow voice and video": a rep says whether it talks with visitors that way. */
@ApplicationScoped
@Allowed(Who.REP)
public class VoiceVideoHandler implements FrameHandler<VoiceVideoChange> {
  @Inject VoiceVideoSwitch voiceVideo;

  @Override
  public Class<VoiceVideoChange> handles() {
    return VoiceVideoChange.class;
  }

  @Override
  public void handle(VoiceVideoChange frame, Caller caller, Line line) {
    var rep = (RepCaller) caller;
    if (!rep.has(Right.REP)) {
      throw new NotAllowed();
    }
    voiceVideo.choose(rep.rep(), frame.on());
    line.send(new VoiceVideoChanged(FrameIds.next(), frame.id(), frame.on()));
  }
}
