package io.foyer.copilot.control.model;

import io.foyer.copilot.control.language.LanguageCode;
import io.foyer.copilot.control.model.ModelWriter.Written;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Caution;
import io.foyer.copilot.entity.Draft.Languages;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A translation as a model writes it: the languages on the first line, the text below.
 *
 * @param languages none where the first line is not one of languages
 */
record Translation(Optional<Languages> languages, String text) {
  private static final String CODE = "([A-Za-z]{2,3})(?:[-_][A-Za-z]{2,4})?";
  private static final Pattern FIRST_LINE =
      Pattern.compile("(?s)^\\s*`?" + CODE + "\\s*>\\s*" + CODE + "`?\\s*(?:\\n(.*))?$");
  private static final Pattern BEGUN = Pattern.compile("^[^\\n]*(?:\\n|$)");
  // Languages differ in length; nothing grows fourfold by being translated.
  private static final int GROWTH = 4;

  static Translation of(String answer) {
    var found = FIRST_LINE.matcher(answer);
    if (!found.matches()) {
      return new Translation(Optional.empty(), answer);
    }
    var languages =
        new Languages(
            found.group(1).toLowerCase(Locale.ROOT), found.group(2).toLowerCase(Locale.ROOT));
    var below = Optional.ofNullable(found.group(3)).orElse("").strip();
    return new Translation(Optional.of(languages), below);
  }

  /** What is shown while it comes. */
  static String shown(String soFar) {
    return BEGUN.matcher(soFar).replaceFirst("").strip();
  }

  /**
   * The text with what was taken out put back.
   *
   * @throws ModelFailed where nothing was to be translated
   */
  Written written(Translate task, Reduced reduced, AnswerRules rules, Engine engine) {
    if (languages.filter(both -> both.from().equals(both.into())).isPresent()) {
      throw new ModelFailed(Failure.SAME_LANGUAGE);
    }
    var whole = reduced.restore(text);
    var cautions = saysAlike(whole, task) ? Set.<Caution>of() : Set.of(Caution.FIGURES_DIFFER);
    var draft =
        new Draft(whole, engine, List.of(), false, cautions)
            .between(languages.orElse(new Languages("", "")));
    return ModelWriter.written(draft, isUsable(whole, task, rules));
  }

  private static boolean saysAlike(String whole, Translate task) {
    return Figures.of(whole).equals(Figures.of(task.text()))
        && task.names().stream()
            .filter(name -> task.text().contains(name))
            .allMatch(whole::contains);
  }

  private boolean isUsable(String whole, Translate task, AnswerRules rules) {
    var longest = Math.max(ModelWriter.LEAST_ROOM, GROWTH * task.text().length());
    return languages.filter(both -> isWanted(both, task)).isPresent()
        && !whole.isBlank()
        && whole.length() <= longest
        && rules.linksAsIn(whole, task.text())
        && !Prompts.isLeaking(whole);
  }

  private static boolean isWanted(Languages both, Translate task) {
    return task.into().isEmpty()
        || LanguageCode.of(both.into()).equals(LanguageCode.of(task.into()));
  }
}
