package io.foyer.calls.boundary;

import io.foyer.calls.control.CallDeadline;
import io.foyer.calls.control.CallWarden;
import io.foyer.calls.control.Pages;
import io.foyer.calls.control.Signals;
import io.foyer.calls.entity.CallEndReason;
import io.foyer.calls.entity.CallId;
import io.foyer.configuration.entity.CallRules;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationHandedOver;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.Loops;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.VoiceVideoChanged;
import io.foyer.reps.control.VoiceVideoSwitch;
import io.foyer.reps.entity.VoiceVideoKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens to conversations, reps and pages, as far as it concerns calls. */
@ApplicationScoped
public class CallWatch {
  @Inject CallWarden warden;
  @Inject CallNews news;
  @Inject Pages pages;
  @Inject Signals signals;
  @Inject VoiceVideoSwitch voiceVideo;
  @Inject Lines lines;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start("calls", CallWarden.RENEWAL, this::look);
  }

  void ended(@Observes ConversationEnded event) {
    var blocked = event.reason() == EndReason.BLOCKED;
    warden.conversationEnded(
        event.conversation(), blocked ? CallEndReason.BLOCKED : CallEndReason.CONVERSATION_OVER);
  }

  void handedOver(@Observes ConversationHandedOver event) {
    warden.handedOver(event.conversation());
  }

  void moved(@Observes ConversationMoved moved) {
    if (moved.now().state() == ConversationState.OPEN) {
      news.begun(moved.now());
    }
  }

  void known(@Observes VoiceVideoKnown known) {
    var on = voiceVideo.isOn(known.rep());
    lines.push("rep:" + known.rep(), new VoiceVideoChanged(FrameIds.next(), null, on));
    news.tellAllOf(known.rep());
  }

  /** Sales ops allow more or less: open conversations show it at once. */
  void changed(@Observes ConfigurationChanged change) {
    if (!rules(change.before()).equals(rules(change.now()))) {
      news.tellAll();
    }
  }

  void reached(@Observes DeadlineReached deadline) {
    CallDeadline.sideOf(deadline.kind())
        .ifPresent(side -> warden.gone(new CallId(deadline.subject()), side));
  }

  /** Pages that are connected keep their calls; those that are in none any more are let go. */
  void look() {
    signals.tidy();
    pages.all().stream()
        .filter(one -> warden.isHere(one.conversation(), one.side(), one.page()).isEmpty())
        .forEach(pages::drop);
  }

  private static CallRules rules(Configuration configuration) {
    return configuration.company().messenger().calls();
  }
}
