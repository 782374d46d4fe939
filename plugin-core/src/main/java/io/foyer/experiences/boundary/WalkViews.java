package io.foyer.experiences.boundary;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.experiences.entity.Line;
import io.foyer.experiences.entity.Question;
import io.foyer.experiences.entity.Walk;
import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import io.foyer.protocol.WalkView;
import io.foyer.protocol.WalkView.QuestionView;
import io.foyer.protocol.WalkView.SaidView;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.entity.MayAsk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a way is told to the messenger. */
@ApplicationScoped
public class WalkViews {
  /** Half a frame: what was said long before is left out. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final List<Piece> NONE = List.of();

  @Inject Qualifications qualifications;

  WalkView view(VisitorId visitor, String id, Walk walk) {
    return view(id, walk, ending(visitor, walk.ending()));
  }

  /** {@code ending}: what comes then; null while it goes on. */
  public static WalkView view(String id, Walk walk, @Nullable Ending ending) {
    return new WalkView(
        id,
        walk.moves(),
        lines(walk.lines()),
        question(walk.question()),
        ending == null ? null : ending.name().toLowerCase(Locale.ROOT));
  }

  private static List<SaidView> lines(List<Line> lines) {
    var told = new ArrayList<SaidView>();
    int left = MOST_CHARACTERS;
    for (int at = lines.size() - 1; at >= 0 && left > 0; at--) {
      var line = lines.get(at);
      left -= line.text().length();
      told.add(line(line));
    }
    Collections.reverse(told);
    return told;
  }

  private static SaidView line(Line line) {
    var kind = line.kind() == Line.Kind.ADDRESS ? Line.Kind.ANSWERED : line.kind();
    var isFormatted = line.kind() == Line.Kind.SAID || line.kind() == Line.Kind.ASKED;
    var pieces = isFormatted ? Markdown.pieces(line.text()) : NONE;
    return new SaidView(
        kind.name().toLowerCase(Locale.ROOT), line.text(), pieces.isEmpty() ? null : pieces);
  }

  private static @Nullable QuestionView question(@Nullable Question question) {
    return question == null
        ? null
        : new QuestionView(
            question.step(),
            question.choices().isEmpty() ? null : question.choices(),
            question.optional());
  }

  /** Who may not ask for a person is offered a meeting in its place. */
  private @Nullable Ending ending(VisitorId visitor, @Nullable Ending ending) {
    return ending == Ending.REP && qualifications.of(visitor).mayAsk() != MayAsk.PERSON
        ? Ending.MEETING
        : ending;
  }
}
