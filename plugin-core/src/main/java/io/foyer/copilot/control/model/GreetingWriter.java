package io.foyer.copilot.control.model;

import io.foyer.configuration.entity.PounceText;
import io.foyer.copilot.control.language.LanguageFinder;
import io.foyer.copilot.control.model.AnswerRules.Basis;
import io.foyer.copilot.control.model.LanguageModel.Answer;
import io.foyer.copilot.control.model.ModelWriter.Written;
import io.foyer.copilot.entity.CopilotTask.Greet;
import io.foyer.copilot.entity.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * Lets the language model say on a rep's behalf what a text of the company says, and looks at it
 * closer than a person's eyes would have to.
 *
 * <p>It may say less than that text, and nothing more: of what is known of the visitor not even a
 * number.
 */
@ApplicationScoped
public class GreetingWriter {
  // Too few to tell a language by.
  private static final int FEW_LETTERS = 20;

  private static final String GREET =
      """
      Your task: say in your own words what "text" says, as a sales representative of the company to a \
      visitor of its website who has not asked anything. Nobody edits it: the visitor reads what you write.
      Write at most 40 words, in the language of code "language" (where that is empty, in the language of \
      "text"), in the tone in "tone", with one offer of help or one question that is easy to answer.
      "visitor" is what is known: take up its page or company where that sounds natural, never tell how it \
      is known, and never say that anybody is watched.
      Where "before" is not empty, that was said already and not answered: say something else, once, \
      kindly and without reproach.
      State no price, number, date, condition, promise or advantage that does not stand in "text" word for \
      word. Link to nothing that is not linked there. Plain sentences: nothing bold, no lists, no code, \
      no blanks to be filled in.
      """;

  @Inject ModelWriter writer;
  @Inject LanguageFinder languages;

  /**
   * Words that may be said without a person's eyes on them.
   *
   * @return empty where nobody waits any more
   * @throws ModelFailed where there are none
   */
  public Optional<Written> greeted(Greet task, AnswerRules rules, Reader reader) {
    var reduced = new Reduced(task.names());
    return writer
        .ask(prompt(task, reduced), reduced::restore, reader)
        .map(answer -> ModelWriter.restored(answer, reduced))
        .map(answer -> looked(task, rules, answer));
  }

  private static Prompt prompt(Greet task, Reduced reduced) {
    var data =
        Json.createObjectBuilder()
            .add("language", task.language())
            .add("tone", task.tone().word())
            .add("visitor", Prompts.object(task.facts(), reduced))
            .add("before", reduced.hide(task.before()))
            .add("text", reduced.hide(task.text().text()));
    return Prompts.prompt(GREET, data);
  }

  private Written looked(Greet task, AnswerRules rules, Answer answer) {
    var source = List.of(task.text().source());
    var draft = new Draft(answer.text(), answer.engine(), source, false);
    return ModelWriter.written(draft, isFit(task, rules, answer.text()));
  }

  private boolean isFit(Greet task, AnswerRules rules, String text) {
    var own = task.text().text();
    return rules.keeps(text, new Basis(own, ""), PounceText.LONGEST)
        && !Prompts.isLeaking(text)
        && PlainWords.isPlain(text)
        && !Spelled.isBeyond(text, own)
        && !text.strip().equalsIgnoreCase(task.before().strip())
        && isRead(task, text);
  }

  /** Whether it is in the visitor's language, else in that of the company's text. */
  private boolean isRead(Greet task, String text) {
    var own = languages.find(task.text().text(), "").orElse("");
    var wanted = task.language().isEmpty() ? own : task.language();
    var isShort = text.codePoints().filter(Character::isLetter).count() < FEW_LETTERS;
    return isShort
        || wanted.isEmpty()
        || languages.find(text, wanted).filter(wanted::equals).isPresent();
  }
}
