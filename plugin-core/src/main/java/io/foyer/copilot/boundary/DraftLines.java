package io.foyer.copilot.boundary;

import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Caution;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Source;
import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft as lines of JSON; the last one has {@code draft}, or {@code failed} with a word.
 */
final class DraftLines implements DraftSink {
  private static final Logger LOG = System.getLogger(DraftLines.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();

  private final OutputStream out;

  DraftLines(OutputStream out) {
    this.out = out;
  }

  /** One line; exactly one of its fields is there. */
  public record LineView(@Nullable DraftView draft, @Nullable String failed) {}

  /**
   * A draft with its formatting.
   *
   * @param pieces as in messages; null where it is shown as it stands
   * @param more whether another answer can be asked for
   * @param cautions as {@link Caution}
   */
  public record DraftView(
      String text,
      @Nullable List<Piece> pieces,
      String engine,
      List<SourceView> sources,
      boolean more,
      List<String> cautions) {
    static DraftView of(Draft draft) {
      var pieces = Markdown.pieces(draft.text());
      return new DraftView(
          draft.text(),
          pieces.isEmpty() ? null : pieces,
          draft.engine().name() + " " + draft.engine().version(),
          draft.sources().stream().map(SourceView::of).toList(),
          draft.hasOthers(),
          draft.cautions().stream().map(Caution::word).sorted().toList());
    }
  }

  /** What was quoted. */
  public record SourceView(String title, @Nullable String link) {
    static SourceView of(Source source) {
      return new SourceView(source.title(), source.link());
    }
  }

  @Override
  public void done(Draft draft) {
    write(new LineView(DraftView.of(draft), null));
  }

  @Override
  public void failed(Failure why) {
    write(new LineView(null, why.word()));
  }

  private void write(LineView line) {
    try {
      out.write((JSON.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | UncheckedIOException nobodyListens) {
      LOG.log(Level.DEBUG, "draft was not waited for", nobodyListens);
    }
  }
}
