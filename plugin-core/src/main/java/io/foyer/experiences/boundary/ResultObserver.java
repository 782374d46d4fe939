package io.foyer.experiences.boundary;

import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationStarted;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.experiences.control.ResultStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes what came of visitors' ways, in the transaction in which it came. */
@ApplicationScoped
public class ResultObserver {
  @Inject ResultStore store;

  void happened(@Observes ConversationEvent event) {
    if (event instanceof ConversationStarted started) {
      var conversation = started.conversation();
      store.reachedRep(conversation.visitor(), conversation.times().startedAt(), started.at());
    }
  }

  void meetingRequested(@Observes MeetingRequested requested) {
    var conversation = requested.conversation();
    var asked = conversation == null ? requested.at() : conversation.times().startedAt();
    store.askedForMeeting(requested.request().visitor(), asked, requested.at());
  }
}
