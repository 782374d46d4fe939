package io.foyer.copilot.control.tune;

import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask.Tune;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends the grammar of an English text and gives it a tone.
 *
 * <p>Addresses, code, quotes, placeholders, numbers and known names stay letter for letter.
 */
@ApplicationScoped
public class Tuner {
  private static final Set<String> ENGLISH =
      Set.of(
          ("the a an and or but of to in on at for with from is are was be am do does did have has"
                  + " i you he she it we they me us him them my your our their this that these those"
                  + " not no can could will would should what when where how why who if so as by yes"
                  + " hi hello hey thanks thank please dear i'm it's don't can't let's you're we're")
              .split(" ", -1));
  // In real English every second or third word is one of them.
  private static final double LEAST_ENGLISH = 0.15;
  // Two or three words may be a name or a greeting in any language.
  private static final int TELLING = 4;

  @Inject Grammar grammar;

  /**
   * A tuned text.
   *
   * @param isChecked whether the grammar was looked at; else only the tone was given
   */
  public record Tuned(String text, boolean isChecked) {}

  /** How far the grammar is; the tone needs nothing. */
  public State state() {
    return grammar.state();
  }

  /**
   * @param wait how long a checker may be waited for
   * @return empty where the text is in another language than English
   */
  public Optional<Tuned> tune(Tune task, Duration wait) {
    if (!isEnglish(task.text())) {
      return Optional.empty();
    }
    var mended = grammar.mended(task.text(), task.names(), wait);
    var text = ToneTable.apply(mended.orElse(task.text()), task.tone(), task.names());
    return Optional.of(new Tuned(text, mended.isPresent()));
  }

  static boolean isEnglish(String text) {
    var words =
        Stream.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    var english = words.stream().filter(ENGLISH::contains).count();
    return words.size() < TELLING
        ? text.codePoints().filter(Character::isLetter).allMatch(letter -> letter < 0x250)
        : english >= LEAST_ENGLISH * words.size();
  }
}
