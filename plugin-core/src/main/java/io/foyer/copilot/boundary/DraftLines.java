package io.foyer.copilot.boundary;

import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Caution;
import io.foyer.copilot.entity.Draft.Languages;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft as lines of JSON: {@code text} as far as it has come, and at last {@code draft},
 * or {@code failed} with a word. An empty object tells nothing but that it still goes on.
 */
final class DraftLines implements DraftSink {
  private static final Logger LOG = System.getLogger(DraftLines.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();

  /** How long nothing is written before it is tried whether somebody still listens. */
  private static final long SILENCE = Duration.ofMillis(900).toNanos();

  private final OutputStream out;
  private long writtenAt = System.nanoTime();
  private boolean isGone;

  DraftLines(OutputStream out) {
    this.out = out;
  }

  /** One line; at most one of its fields is there. */
  public record LineView(
      @Nullable String text, @Nullable DraftView draft, @Nullable String failed) {}

  /**
   * A draft with its formatting.
   *
   * @param pieces as in messages; null where it is shown as it stands
   * @param more whether another answer can be asked for
   * @param cautions as {@link Caution}
   * @param languages of a translation
   * @param insteadOf why the language model did not draft it, as {@link Failure}
   */
  public record DraftView(
      String text,
      @Nullable List<Piece> pieces,
      String engine,
      List<SourceView> sources,
      boolean more,
      List<String> cautions,
      @Nullable LanguagesView languages,
      @Nullable String insteadOf) {
    static DraftView of(Draft draft) {
      var pieces = Markdown.pieces(draft.text());
      return new DraftView(
          draft.text(),
          pieces.isEmpty() ? null : pieces,
          draft.engine().name() + " " + draft.engine().version(),
          draft.sources().stream().map(SourceView::of).toList(),
          draft.hasOthers(),
          draft.cautions().stream().map(Caution::word).sorted().toList(),
          Optional.ofNullable(draft.languages()).map(LanguagesView::of).orElse(null),
          Optional.ofNullable(draft.insteadOf()).map(Failure::word).orElse(null));
    }
  }

  /** Codes such as {@code fr}. */
  public record LanguagesView(String from, String into) {
    static LanguagesView of(Languages both) {
      return new LanguagesView(both.from(), both.into());
    }
  }

  /**
   * What was quoted.
   *
   * @param link where the rep can read it
   * @param kind as {@link Source.Kind}
   */
  public record SourceView(String title, @Nullable String link, String kind) {
    static SourceView of(Source source) {
      var link = source.link() == null ? source.inside() : source.link();
      return new SourceView(source.title(), link, source.kind().word());
    }
  }

  @Override
  public void soFar(String text) {
    write(new LineView(text, null, null));
  }

  @Override
  public boolean isGone() {
    if (!isGone && System.nanoTime() - writtenAt > SILENCE) {
      write(new LineView(null, null, null));
    }
    return isGone;
  }

  @Override
  public void done(Draft draft) {
    write(new LineView(null, DraftView.of(draft), null));
  }

  @Override
  public void failed(Failure why) {
    write(new LineView(null, null, why.word()));
  }

  private void write(LineView line) {
    try {
      out.write((JSON.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      writtenAt = System.nanoTime();
    } catch (IOException | UncheckedIOException nobodyListens) {
      isGone = true;
      LOG.log(Level.DEBUG, "draft was not waited for", nobodyListens);
    }
  }
}
