package io.foyer.conversations.boundary;

import io.foyer.conversations.control.Notes;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.NoteId;
import io.foyer.conversations.entity.event.NotePosted;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/**
 * Tells notes to the rep of a conversation and to those who look at it, on every node.
 *
 * <p>Only topics of reps are ever pushed to.
 */
@ApplicationScoped
public class Whispers {
  static final String TOPIC = "notes";

  /**
   * What one node tells the others: its words they read themselves.
   *
   * @param audience whom to tell
   */
  public record Hint(Audience audience, String note) {}

  @Inject Lines lines;
  @Inject Notes notes;
  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::heard);
  }

  void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotePosted posted) {
    var audience = Audience.of(posted.conversation());
    tell(audience, posted.note());
    grid.publish(TOPIC, json.toJson(new Hint(audience, posted.note().id().value())));
  }

  void heard(String text) {
    var hint = json.fromJson(text, Hint.class);
    if (hint.audience().reps().stream().anyMatch(lines::has)) {
      notes.find(new NoteId(hint.note())).ifPresent(note -> tell(hint.audience(), note));
    }
  }

  private void tell(Audience audience, Note note) {
    var view = NoteViews.of(note);
    audience
        .reps()
        .forEach(
            topic ->
                lines.push(
                    topic,
                    new io.foyer.protocol.NotePosted(
                        FrameIds.next(), null, audience.conversation(), view)));
  }
}
