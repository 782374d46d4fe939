package io.foyer.mentions.boundary;

import io.foyer.conversations.entity.event.NotePosted;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.RepMentioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Calls who is mentioned, in its windows on every node: only that there is something, since what of
 * it may be seen is asked for with the person's own rights.
 */
@ApplicationScoped
public class MentionCalls {
  static final String TOPIC = "mentions";

  @Inject Lines lines;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::call);
  }

  void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotePosted posted) {
    var note = posted.note();
    for (var one : note.mentioned()) {
      var rep = one.id().value();
      if (!rep.equals(note.author().id())) {
        call(rep);
        grid.publish(TOPIC, rep);
      }
    }
  }

  void call(String rep) {
    lines.push("rep:" + rep, new RepMentioned(FrameIds.next()));
  }
}
