package io.foyer.experiences.entity;

import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.proof.MaskedEmail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's way through an experience: what was said, and where it stands.
 *
 * <p>It stands at a question or is over. It is never changed: each answer makes another one.
 *
 * @param lines the oldest first
 * @param moves how often it went on
 * @param question what waits for an answer; null when it is over
 * @param ending what comes after it; null while it goes on
 */
public record Walk(
    List<Line> lines, int moves, @Nullable Question question, @Nullable Ending ending) {

  /** Who goes round for ever fills no database: what was said first is forgotten first. */
  private static final int MOST_LINES = 120;

  public Walk {
    lines = List.copyOf(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
  }

  public static Walk begun(Experience experience, Judge judge) {
    return new Walk(List.of(), 0, null, null).on(experience, experience.first(), judge);
  }

  public boolean isOver() {
    return question == null;
  }

  /** Name of the step that waits for an answer; null when the way is over. */
  public @Nullable String at() {
    return question == null ? null : question.step();
  }

  /**
   * The way after an answer. One that came before, or that is not to the step at which the way
   * stands, changes nothing: another tab was faster.
   *
   * @throws AnswerUnusable where the step does not take it
   * @throws EmailUnusable where it is to be an address and is none
   */
  public Walk answered(Experience experience, Answer answer, Judge judge) {
    if (!answer.step().equals(at()) || hasHeard(answer)) {
      return this;
    }
    var step = experience.step(answer.step()).orElseThrow(AnswerUnusable::new);
    if (step instanceof ExperienceStep.Ask ask) {
      var choice =
          ask.choices().stream()
              .filter(one -> one.label().equals(answer.choice()))
              .findFirst()
              .orElseThrow(AnswerUnusable::new);
      return with(line(Line.Kind.ANSWERED, answer, choice.label()))
          .on(experience, choice.next(), judge);
    }
    if (step instanceof ExperienceStep.CaptureEmail email) {
      return with(address(email, answer)).on(experience, email.next(), judge);
    }
    throw new AnswerUnusable();
  }

  /** The same in the experience as it is now: anew where the step at which it stands is gone. */
  public Walk inForce(Experience experience, Judge judge) {
    if (question == null) {
      return this;
    }
    var now = experience.step(question.step()).flatMap(Question::of);
    if (now.isPresent()) {
      return now.get().equals(question) ? this : new Walk(lines, moves + 1, now.get(), null);
    }
    return with(new Line(Line.Kind.ANEW, experience.first(), "", null))
        .on(experience, experience.first(), judge);
  }

  /** The same, left where it stood because the visitor asked for a person. */
  public Walk left() {
    return new Walk(lines, moves + 1, null, Ending.REP);
  }

  /** Whether the visitor has chosen an answer or given an address, as far as is remembered. */
  boolean hasAnswer() {
    return lines.stream().anyMatch(line -> line.kind() == Line.Kind.ANSWERED) || hasAddress();
  }

  /** Whether the visitor has given an address, as far as is remembered. */
  boolean hasAddress() {
    return lines.stream().anyMatch(line -> line.kind() == Line.Kind.ADDRESS);
  }

  private boolean hasHeard(Answer answer) {
    return lines.stream().anyMatch(line -> answer.id().value().equals(line.answer()));
  }

  private static Line address(ExperienceStep.CaptureEmail step, Answer answer) {
    if (answer.isSkip() && step.optional()) {
      return line(Line.Kind.SKIPPED, answer, "");
    }
    var email = Identity.email(answer.email()).orElseThrow(EmailUnusable::new);
    return line(Line.Kind.ADDRESS, answer, MaskedEmail.of(email));
  }

  private static Line line(Line.Kind kind, Answer answer, String text) {
    return new Line(kind, answer.step(), text, answer.id().value());
  }

  private Walk with(Line line) {
    var more = new ArrayList<>(lines);
    more.add(line);
    return new Walk(more, moves, question, ending);
  }

  /** Goes on from a step up to the next question or the end. */
  private Walk on(Experience experience, String from, Judge judge) {
    var said = new ArrayList<>(lines);
    var name = from;
    // Reading lets no step come again without a question: as many as there are always suffice.
    for (int gone = 0; gone <= experience.steps().size(); gone++) {
      var step = experience.step(name).orElseThrow();
      var next = Stride.of(step, judge);
      next.line().ifPresent(said::add);
      if (next.to() == null) {
        var ending = step instanceof ExperienceStep.Close close ? close.ending() : null;
        return new Walk(said, moves + 1, Question.of(step).orElse(null), ending);
      }
      name = next.to();
    }
    throw new IllegalStateException("goes round without a question experience=" + experience.id());
  }
}
