package io.foyer.copilot.control.tune;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool with care: it mends what it is seldom wrong about and leaves the rest.
 *
 * <p>A word it does not know is mended only where it is written small: what begins with a capital
 * is a name. Of grammar it may do what stands in a list.
 */
final class EnglishChecker {
  private static final Set<String> CATEGORIES =
      Set.of("GRAMMAR", "TYPOS", "CONFUSED_WORDS", "CASING", "NONSTANDARD_PHRASES");
  private static final Set<String> OF_OTHER_CATEGORIES = Set.of("EN_A_VS_AN");

  // A shorter word has too many neighbours to be sure which was meant.
  private static final int SHORTEST_MISSPELT = 4;

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

  String mended(String text, Collection<String> names) throws IOException {
    var out = new StringBuilder(text);
    int last = text.length() + 1;
    var found = tool.check(annotated(text, names));
    for (int at = found.size() - 1; at >= 0; at--) {
      var match = found.get(at);
      var mend = mend(text, match);
      // From the end, so that places stay true; what overlaps is left.
      if (mend.isPresent() && match.getToPos() <= last) {
        out.replace(match.getFromPos(), match.getToPos(), mend.get());
        last = match.getFromPos();
      }
    }
    return out.toString();
  }

  /** What is guarded is read as some word and cannot be changed. */
  private static AnnotatedText annotated(String text, Collection<String> names) {
    var annotated = new AnnotatedTextBuilder();
    for (var stretch : Guarded.names(names).cut(text)) {
      if (stretch.isGuarded()) {
        annotated.addMarkup(stretch.text(), isMark(stretch.text()) ? "" : "Word");
      } else {
        annotated.addText(stretch.text());
      }
    }
    return annotated.build();
  }

  private static boolean isMark(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Optional<String> mend(String text, RuleMatch match) {
    var wrong = text.substring(match.getFromPos(), match.getToPos());
    List<String> better = match.getSuggestedReplacements();
    var isSure =
        !better.isEmpty()
            && (match.getRule() instanceof SpellingCheckRule
                ? isMisspelt(wrong, better.get(0))
                : isGrammar(match));
    return isSure ? Optional.of(better.get(0)) : Optional.empty();
  }

  private static boolean isGrammar(RuleMatch match) {
    var rule = match.getRule();
    return CATEGORIES.contains(rule.getCategory().getId().toString())
        || OF_OTHER_CATEGORIES.contains(rule.getId());
  }

  /** A word written small whose likeliest form begins alike. */
  private static boolean isMisspelt(String wrong, String better) {
    return wrong.length() >= SHORTEST_MISSPELT
        && wrong.equals(wrong.toLowerCase(Locale.ROOT))
        && wrong.chars().allMatch(Character::isLetter)
        && wrong.charAt(0) == better.charAt(0)
        && !better.contains(" ");
  }
}
