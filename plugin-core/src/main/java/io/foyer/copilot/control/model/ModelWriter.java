package io.foyer.copilot.control.model;

import io.foyer.copilot.control.model.AnswerRules.Basis;
import io.foyer.copilot.control.model.LanguageModel.Answer;
import io.foyer.copilot.control.model.Prompts.Excerpt;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Lets the language model write, and looks at what it wrote.
 *
 * <p>What a visitor said reaches it as data and without what tells who that is; what comes back is
 * refused where it says more than what it stands on.
 */
@ApplicationScoped
public class ModelWriter {
  // Twice what a chat message should have; who wants more links to an article.
  private static final int LONGEST_ANSWER = 1_600;
  private static final int MOST_ATTEMPTS = 3;
  static final int LEAST_ROOM = 400;

  @Inject LanguageModel model;

  /**
   * A text, and why it may not be used where it may not.
   *
   * @param refusal empty where it may be used
   */
  public record Written(Draft draft, Optional<Failure> refusal) {}

  /**
   * An answer from passages.
   *
   * @return empty where nobody waits any more
   * @throws ModelFailed where there is none, and where the passages do not answer
   */
  public Optional<Written> answer(
      Suggest task, List<Passage> passages, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    var prompt = Prompts.suggest(task, excerpts(passages), reduced);
    return ask(prompt, text -> Citations.hidden(reduced.restore(text)), reader)
        .map(answer -> cited(task, passages, rules, restored(answer, reduced)));
  }

  private static Written cited(
      Suggest task, List<Passage> passages, AnswerRules rules, Answer answer) {
    if (answer.text().contains(Prompts.NO_ANSWER)) {
      throw new ModelFailed(Failure.NOTHING_KNOWN);
    }
    var cited = Citations.of(answer.text(), passages);
    var basis = new Basis(knowledge(passages), task.question());
    var text = Citations.hidden(answer.text());
    var isUsable = !cited.isEmpty() && rules.keeps(text, basis, LONGEST_ANSWER);
    var sources = cited.stream().map(Passage::source).distinct().toList();
    var hasOthers = task.alternative() + 1 < MOST_ATTEMPTS;
    var draft = new Draft(Citations.withWay(text, sources), answer.engine(), sources, hasOthers);
    return written(draft, isUsable && !Prompts.isLeaking(text));
  }

  /** The rep's own text in a tone. */
  public Optional<Written> tuned(Tune task, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    return ask(Prompts.tune(task, reduced), reduced::restore, reader)
        .map(answer -> restored(answer, reduced))
        .map(answer -> own(task.text(), rules, answer));
  }

  /** A text that stands on what the rep wrote alone. */
  private static Written own(String own, AnswerRules rules, Answer answer) {
    var longest = Math.max(LEAST_ROOM, 2 * own.length());
    var isUsable = rules.keeps(answer.text(), new Basis(own, ""), longest);
    var draft = new Draft(answer.text(), answer.engine(), List.of(), false);
    return written(draft, isUsable && !Prompts.isLeaking(answer.text()));
  }

  /** A reply from the rep's notes, and from passages where they name their subjects. */
  public Optional<Written> expanded(
      Expand task, List<Passage> passages, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    var prompt = Prompts.expand(task, excerpts(passages), reduced);
    var basis = new Basis(task.notes() + "\n\n" + knowledge(passages), task.question());
    return ask(prompt, text -> Citations.hidden(reduced.restore(text)), reader)
        .map(answer -> restored(answer, reduced))
        .map(answer -> replied(passages, basis, rules, answer));
  }

  private static Written replied(
      List<Passage> passages, Basis basis, AnswerRules rules, Answer answer) {
    var sources =
        Citations.of(answer.text(), passages).stream().map(Passage::source).distinct().toList();
    var text = Citations.hidden(answer.text());
    var draft = new Draft(text, answer.engine(), sources, false);
    var isUsable = rules.keeps(text, basis, LONGEST_ANSWER) && !Prompts.isLeaking(text);
    return written(draft, isUsable);
  }

  /**
   * A text in another language.
   *
   * @throws ModelFailed also where it is in that language already
   */
  public Optional<Written> translated(Translate task, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    var prompt = Prompts.translate(task, reduced);
    return ask(prompt, text -> reduced.restore(Translation.shown(text)), reader)
        .map(
            answer -> {
              var read = Translation.of(AnswerRules.cleaned(answer.text()));
              return read.written(task, reduced, rules, answer.engine());
            });
  }

  Optional<Answer> ask(Prompt prompt, UnaryOperator<String> shown, Reader reader) {
    return model.ask(
        prompt,
        new Reader() {
          @Override
          public void asked(Engine engine) {
            reader.asked(engine);
          }

          @Override
          public void soFar(String text) {
            reader.soFar(shown.apply(AnswerRules.cleaned(text)));
          }

          @Override
          public boolean isGone() {
            return reader.isGone();
          }
        });
  }

  static Answer restored(Answer answer, Reduced reduced) {
    return new Answer(reduced.restore(AnswerRules.cleaned(answer.text())), answer.engine());
  }

  static Written written(Draft draft, boolean isUsable) {
    return new Written(draft, isUsable ? Optional.empty() : Optional.of(Failure.MODEL_UNUSABLE));
  }

  static List<Excerpt> excerpts(List<Passage> passages) {
    var excerpts = new ArrayList<Excerpt>();
    for (var one : passages) {
      var title = one.source().title() + (one.heading().isEmpty() ? "" : ": " + one.heading());
      excerpts.add(new Excerpt(excerpts.size() + 1, title, one.text()));
    }
    return excerpts;
  }

  static String knowledge(List<Passage> passages) {
    return passages.stream()
        .map(
            one ->
                String.join(
                    "\n",
                    one.source().title(),
                    one.heading(),
                    one.text(),
                    Optional.ofNullable(one.source().link()).orElse("")))
        .collect(Collectors.joining("\n\n"));
  }
}
