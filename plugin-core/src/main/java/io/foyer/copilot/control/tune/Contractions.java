package io.foyer.copilot.control.tune;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes out what English pulls together, and pulls together what it writes out.
 *
 * <p>It changes what is sure: "it's" before a word that can follow "it is", never a possessive.
 */
final class Contractions {
  private static final String PERSON = "I|you|he|she|it|we|they";

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?<=^|[.!?,;:\\n] )\\b(is|are|was|were|do|does|did|have|has|had|would|could|should"
              + "|must|need|wo|ca)n['’]t ("
              + PERSON
              + ")\\b");
  private static final Pattern NOT = Pattern.compile("(?i)\\b([a-z]+)n['’]t\\b");
  private static final Pattern SURE =
      Pattern.compile("(?i)\\b(I['’]m|let['’]s|[a-z]+['’](?:re|ve|ll))(?![\\w'’])");
  private static final Pattern WOULD =
      Pattern.compile("(?i)\\b(" + PERSON + "|who|that|there)['’]d(?= ([a-z]+))");
  private static final Pattern IS =
      Pattern.compile(
          "(?i)\\b(it|he|she|that|there|here|what|who|where|how|when|this|everything|something"
              + "|nothing)['’]s(?= ([a-z]+)| ?$| [\\W\\d])");

  private static final Map<String, String> ODD_NOT =
      Map.of("wo", "will not", "ca", "cannot", "sha", "shall not", "ai", "is not");
  private static final Map<String, String> ODD_VERB = Map.of("wo", "will", "ca", "can");
  private static final Set<String> AFTER_HAS = Set.of("been", "got", "had", "gone", "become");
  private static final Set<String> AFTER_HAD = Set.of("better", "been", "had", "gone");

  /** What follows "it is" and is no noun. */
  private static final Set<String> AFTER_IS =
      Set.of(
          ("a an the my your our their his her its this that these those not no so very too also"
                  + " just still already always never really quite only now here there in on at for"
                  + " from with about to by up out all one how what why where who when if because"
                  + " good great fine right wrong true possible impossible easy hard free new old"
                  + " ready sure best better nice cheap fast slow open closed full same clear safe"
                  + " late early done gone been got had become you me us it him them")
              .split(" ", -1));

  private static final Pattern ADJECTIVE =
      Pattern.compile(".{2,}(?:ing|ed|able|ible|ful|ive|ous|al|ic|less|ly|ant|ent)");

  private Contractions() {}

  static String writtenOut(String text) {
    var out = Replaced.all(text, ASKED, Contractions::asked);
    out = Replaced.all(out, NOT, Contractions::not);
    out = Replaced.all(out, SURE, Contractions::sure);
    out = Replaced.all(out, WOULD, Contractions::would);
    return Replaced.all(out, IS, Contractions::is);
  }

  private static String asked(MatchResult found) {
    var verb = found.group(1);
    var whole = ODD_VERB.getOrDefault(lower(verb), verb);
    return Replaced.cased(verb, whole) + " " + found.group(2) + " not";
  }

  private static String not(MatchResult found) {
    var verb = found.group(1);
    return Replaced.cased(verb, ODD_NOT.getOrDefault(lower(verb), verb + " not"));
  }

  private static String sure(MatchResult found) {
    var word = found.group(1).replace('’', '\'');
    var head = word.substring(0, word.indexOf('\''));
    return switch (lower(word.substring(head.length() + 1))) {
      case "m" -> head + " am";
      case "s" -> head + " us";
      case "re" -> head + " are";
      case "ve" -> head + " have";
      default -> head + " will";
    };
  }

  private static String would(MatchResult found) {
    return found.group(1) + (AFTER_HAD.contains(lower(found.group(2))) ? " had" : " would");
  }

  private static String is(MatchResult found) {
    var next = found.group(2);
    if (next == null) {
      return found.group(1) + " is";
    }
    var word = lower(next);
    if (AFTER_HAS.contains(word)) {
      return found.group(1) + " has";
    }
    var isSure = AFTER_IS.contains(word) || ADJECTIVE.matcher(word).matches();
    return isSure ? found.group(1) + " is" : found.group();
  }

  private static final String CLAUSE = "(?<=^|[.!?,;:\\n] |\\b(?:and|but|so|because|if) )";
  private static final Pattern PULL_NOT =
      Pattern.compile(
          "(?i)\\b(is|are|was|were|do|does|did|have|has|had|would|could|should|can|will) ?not"
              + "(?=[ .,!?;:]|$)");
  private static final Pattern PULL_BE =
      Pattern.compile(
          "(?i)" + CLAUSE + "(I am|(?:you|we|they) are|(?:it|that|he|she) is)(?= [a-z])");
  private static final Pattern PULL_WILL =
      Pattern.compile("(?i)" + CLAUSE + "(" + PERSON + ") will(?! not)(?= [a-z])");

  static String pulledTogether(String text) {
    var out = Replaced.all(text, PULL_NOT, Contractions::pulledNot);
    out = Replaced.all(out, PULL_BE, Contractions::pulledBe);
    return Replaced.all(out, PULL_WILL, found -> found.group(1) + "'ll");
  }

  private static String pulledNot(MatchResult found) {
    var verb = found.group(1);
    return switch (lower(verb)) {
      case "can" -> Replaced.cased(verb, "can't");
      case "will" -> Replaced.cased(verb, "won't");
      default -> found.group().contains(" ") ? verb + "n't" : found.group();
    };
  }

  private static String pulledBe(MatchResult found) {
    var words = found.group(1);
    var blank = words.indexOf(' ');
    return words.substring(0, blank)
        + "'"
        + switch (lower(words.substring(blank + 1))) {
          case "am" -> "m";
          case "are" -> "re";
          default -> "s";
        };
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
