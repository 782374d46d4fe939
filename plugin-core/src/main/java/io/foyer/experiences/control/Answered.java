package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Preludes;
import io.foyer.conversations.entity.MessageText;
import io.foyer.experiences.entity.Line;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.WalkMoved;
import io.foyer.platform.markdown.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands what a visitor has answered to the person for whom it asks, once. */
@ApplicationScoped
public class Answered implements Preludes {
  /** What somebody answered long before has nothing to do with it any more. */
  private static final Duration OF_LATE = Duration.ofMinutes(30);

  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST = 6_000;

  @Inject WalkStore store;
  @Inject Event<WalkMoved> moved;
  @Inject Clock clock;

  @Override
  public Optional<MessageText> take(VisitorId visitor) {
    return store.latestOf(visitor).filter(this::isOfLate).flatMap(this::leave);
  }

  private boolean isOfLate(VisitorWalk walk) {
    return walk.handedOverAt() == null && clock.instant().isBefore(walk.changedAt().plus(OF_LATE));
  }

  private Optional<MessageText> leave(VisitorWalk walk) {
    walk.handOver(clock.instant());
    moved.fire(WalkMoved.of(walk));
    var words = words(walk.walk().lines());
    return words.isEmpty() ? Optional.empty() : Optional.of(MessageText.typed(words));
  }

  /** Each question as a quotation, and the answer below it. */
  private static String words(List<Line> lines) {
    var said = new ArrayList<String>();
    var question = "";
    for (var line : lines) {
      if (line.kind() == Line.Kind.ASKED) {
        question = question(line.text());
      } else if (line.kind() == Line.Kind.ANSWERED) {
        said.add(question + line.text());
      }
    }
    var all = String.join("\n\n", said);
    return all.length() <= LONGEST ? all : all.substring(all.length() - LONGEST);
  }

  private static String question(String text) {
    var words = Markdown.words(text).strip().replaceAll("\\s+", " ");
    var cut =
        words.length() <= LONGEST_QUESTION
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUESTION / 2)) + "…";
    return "> " + cut + "\n\n";
  }
}
