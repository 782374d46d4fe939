package io.foyer.copilot.control.model;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers of a text, without what sets their digits apart and in whatever digits: 1,000 and
 * 1.000 are one.
 */
final class Figures {
  private static final String NUMBER = "\\d(?:[.,']?\\d)*";
  private static final String COIN = "(?:[€$£¥]|\\b(?:EUR|USD|GBP|CHF|JPY)\\b)";
  private static final Pattern ANY = Pattern.compile(NUMBER);
  private static final Pattern WEIGHTY =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|"
              + COIN
              + "\\s?"
              + NUMBER
              + "|"
              + NUMBER
              + "\\s?(?:[%€$£¥]|(?:EUR|USD|GBP|CHF|JPY|euros?|dollars?|percent|prozent|Prozent)\\b)");
  private static final Pattern PLACE_IN_LIST = Pattern.compile("(?m)^\\s*\\d{1,2}[.)]\\s");

  private Figures() {}

  static Set<String> of(String text) {
    return ANY.matcher(PLACE_IN_LIST.matcher(Folded.of(text)).replaceAll(""))
        .results()
        .map(found -> digits(found.group()))
        .collect(Collectors.toSet());
  }

  /** Those that say what something costs, a share, or a day. */
  static Set<String> weighty(String text) {
    return WEIGHTY
        .matcher(Folded.of(text))
        .results()
        .map(found -> digits(found.group()))
        .collect(Collectors.toSet());
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }
}
