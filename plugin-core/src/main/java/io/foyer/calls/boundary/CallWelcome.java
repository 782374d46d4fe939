package io.foyer.calls.boundary;

import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Welcomes;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.CallWarden;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Since;
import io.foyer.protocol.VoiceVideoChanged;
import io.foyer.reps.control.VoiceVideoSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a browser that connects is told of calls, so that it goes on with its own. */
@ApplicationScoped
public class CallWelcome implements Welcomes {
  private static final Part NOTHING = new Part(List.of(), List.of(), null);

  @Inject Archive archive;
  @Inject CallWarden warden;
  @Inject CallViews views;
  @Inject VoiceVideoSwitch voiceVideo;

  @Override
  public Part welcome(Caller caller, List<Since> since, Line line) {
    if (caller instanceof RepCaller rep && rep.has(Right.REP)) {
      var on = voiceVideo.isOn(rep.rep());
      line.send(new VoiceVideoChanged(FrameIds.next(), null, on));
    }
    own(caller).stream()
        .filter(ConversationSummary::isLive)
        .map(one -> views.changed(one, warden.latestOf(one)))
        .filter(CallViews::isWorthTelling)
        .forEach(line::send);
    return NOTHING;
  }

  private List<ConversationSummary> own(Caller caller) {
    return caller instanceof VisitorCaller visitor
        ? archive.latestOf(visitor).stream().toList()
        : archive.openWith((RepCaller) caller);
  }
}
