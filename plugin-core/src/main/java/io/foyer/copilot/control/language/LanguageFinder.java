package io.foyer.copilot.control.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of what somebody wrote.
 *
 * <p>Some scripts are one language's alone, and a few letters tell. Else the pairs of letters are
 * counted, once there are enough of them; the profiles for that are loaded with the first such
 * text.
 */
@ApplicationScoped
public class LanguageFinder {
  private static final Logger LOG = System.getLogger(LanguageFinder.class.getName());

  /** Shorter texts are taken for the wrong language as often as for the right one. */
  private static final int LEAST_LETTERS = 20;

  /** From so many on they are believed against the browser. */
  private static final int ENOUGH_LETTERS = 40;

  // What one wrote last tells; counting more takes time and changes nothing.
  private static final int MOST_LETTERS = 2_000;
  private static final double SURE = 0.9;

  // Whoever's browser speaks it writes it, also where another language is a little likelier.
  private static final double LIKELY = 0.1;
  private static final Pattern NO_WORDS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|[^\\p{L}\\p{M}' ]+");

  private @Nullable LanguageDetector detector;
  private boolean isBroken;

  /**
   * A code such as {@code ja}; empty where the text does not tell.
   *
   * @param expected a code that is likely; empty where none is
   */
  public Optional<String> find(String text, String expected) {
    var words = words(text);
    return Scripts.languageOf(words).or(() -> counted(words, expected));
  }

  /**
   * As {@link #find}, of one who may change its language: what came last counts, a whole sentence
   * by itself, short answers once there are enough of them.
   *
   * @param newestFirst messages of one person
   */
  public Optional<String> findNow(List<String> newestFirst, String expected) {
    var text = "";
    for (var said : newestFirst) {
      text = isEnough(words(said)) ? said : said + "\n" + text;
      if (isEnough(words(text))) {
        var found = find(text, expected);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return find(text, expected);
  }

  private static boolean isEnough(String words) {
    return Scripts.languageOf(words).isPresent() || letters(words) >= ENOUGH_LETTERS;
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetter).count();
  }

  private static String words(String text) {
    var last = text.substring(Math.max(0, text.length() - MOST_LETTERS));
    return NO_WORDS.matcher(last).replaceAll(" ").replaceAll(" {2,}", " ").strip();
  }

  private Optional<String> counted(String words, String expected) {
    var letters = letters(words);
    if (letters < LEAST_LETTERS) {
      return Optional.empty();
    }
    var isDoubtful = !expected.isEmpty() && letters < ENOUGH_LETTERS;
    var found =
        loaded()
            .map(detector -> detector.getProbabilities(words))
            .orElseGet(List::<DetectedLanguage>of);
    return found.stream()
        .filter(one -> one.getProbability() >= (is(one, expected) ? LIKELY : SURE))
        .map(LanguageFinder::code)
        .findFirst()
        .filter(code -> !isDoubtful || code.equals(expected));
  }

  private static boolean is(DetectedLanguage one, String expected) {
    return code(one).equals(expected);
  }

  private static String code(DetectedLanguage one) {
    return LanguageCode.of(one.getLocale().getLanguage());
  }

  private synchronized Optional<LanguageDetector> loaded() {
    if (detector == null && !isBroken) {
      load();
    }
    return Optional.ofNullable(detector);
  }

  private synchronized void load() {
    try {
      detector = read();
    } catch (RuntimeException | LinkageError broken) {
      isBroken = true;
      LOG.log(Level.WARNING, "languages were not loaded", broken);
    }
  }

  private static LanguageDetector read() {
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .withProfiles(new LanguageProfileReader().readAllBuiltIn())
          // So that the same text is told the same each time.
          .seed(1)
          .build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
