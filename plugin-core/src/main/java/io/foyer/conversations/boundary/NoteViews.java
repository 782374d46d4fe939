package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.Note;
import io.foyer.platform.markdown.Piece;
import io.foyer.protocol.Author;
import io.foyer.protocol.MentionedView;
import io.foyer.protocol.NoteView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes as they go over the wire, to reps alone. */
public final class NoteViews {
  private NoteViews() {}

  public static NoteView of(Note note) {
    var author = note.author();
    return new NoteView(
        note.id().value(),
        note.at(),
        new Author(author.kind().word(), author.id(), author.name()),
        note.text(),
        formatting(note.pieces()),
        note.clientId(),
        mentions(note));
  }

  /** Null where the text is shown as it was typed. */
  static @Nullable List<Piece> formatting(List<Piece> pieces) {
    return pieces.isEmpty() ? null : pieces;
  }

  private static @Nullable List<MentionedView> mentions(Note note) {
    var mentioned = note.mentioned();
    return mentioned.isEmpty()
        ? null
        : mentioned.stream().map(one -> new MentionedView(one.id().value(), one.name())).toList();
  }
}
