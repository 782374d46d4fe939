package io.foyer.copilot.control.model;

import io.foyer.configuration.entity.PounceText;
import io.foyer.copilot.control.model.AnswerRules.Basis;
import io.foyer.copilot.control.model.LanguageModel.Answer;
import io.foyer.copilot.control.model.ModelWriter.Written;
import io.foyer.copilot.entity.CopilotTask.Open;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * Lets the language model write first words, and looks at what it wrote.
 *
 * <p>What it may state, name a price for and link to are the company's own greetings; what is known
 * of the visitor is data, without what tells who that is.
 */
@ApplicationScoped
public class OpeningWriter {
  private static final int MOST_ATTEMPTS = 3;

  // The first ones fit best, and more would only be more to read.
  private static final int MOST_TEXTS = 5;

  private static final String OPEN =
      """
      Your task: write the first words of a sales representative to a visitor of the company's website who \
      has not asked anything: at most 40 words, in the language of code "language" (where that is empty, in \
      the language of "texts", else in English), in the tone in "tone", with one offer of help or one \
      question that is easy to answer.
      "texts" are how the company greets such visitors: keep to what they say. "visitor" is what is known: \
      take up its page or company where that sounds natural, never tell how it is known, and never say \
      that anybody is watched.
      State no price, number, date, condition, promise or advantage that does not stand in "texts" word for \
      word. Link to nothing that is not linked there. Leave no blanks to be filled in.
      Where "attempt" is above 0, earlier words were not wanted: begin in another way.
      """;

  @Inject ModelWriter writer;

  /**
   * First words, from the greetings and from what may be known of the visitor.
   *
   * @return empty where nobody waits any more
   * @throws ModelFailed where there are none
   */
  public Optional<Written> opened(Open task, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    var texts = task.texts().stream().limit(MOST_TEXTS).toList();
    return writer
        .ask(prompt(task, texts, reduced), reduced::restore, reader)
        .map(answer -> ModelWriter.restored(answer, reduced))
        .map(answer -> first(task, texts, rules, answer));
  }

  private static Prompt prompt(Open task, List<Passage> texts, Reduced reduced) {
    var said = Json.createArrayBuilder();
    texts.forEach(text -> said.add(reduced.hide(text.text())));
    var data =
        Json.createObjectBuilder()
            .add("language", task.language())
            .add("tone", task.tone().word())
            .add("attempt", task.alternative())
            .add("visitor", Prompts.object(task.facts(), reduced))
            .add("texts", said);
    return Prompts.prompt(OPEN, data);
  }

  private static Written first(Open task, List<Passage> texts, AnswerRules rules, Answer answer) {
    var talk = String.join("\n", task.facts().values());
    var basis = new Basis(ModelWriter.knowledge(texts), talk);
    var hasOthers = task.alternative() + 1 < MOST_ATTEMPTS;
    var draft = new Draft(answer.text(), answer.engine(), List.of(), hasOthers);
    var isUsable =
        rules.keeps(answer.text(), basis, PounceText.LONGEST) && !Prompts.isLeaking(answer.text());
    return ModelWriter.written(draft, isUsable);
  }
}
