package io.foyer.copilot.control.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts of one conversation for readers of another: names that are known or thanked, addresses of
 * mail, and numbers of phones, cards and accounts stay out for good.
 *
 * <p>A street, or a name that was said in passing, is not recognised: a person reads before it is
 * sent.
 */
public final class Blotted {
  private static final String BLOT = "…";
  private static final Pattern SIGN = Pattern.compile("\\[\\[[a-z]+-\\d+]]");

  // Whoever is thanked is often known by its own words alone; what else begins large in German is
  // not.
  private static final Pattern THANKED =
      Pattern.compile(
          "(?<!\\p{L})((?i:thanks|thank you|danke|merci|gracias|obrigad[oa])"
              + "(?i: so much| very much| a lot| again| schön| sehr| beaucoup| bien)?,? )"
              + "(?!(?:Ihnen|Sie|Dir|Euch|We|You|The|Your|Our|It|This|That|For|Wir|Ihre?)\\b)"
              + "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}",
          Pattern.UNICODE_CHARACTER_CLASS);
  // Orders, customers, postal codes: shorter numbers are told by everybody.
  private static final int LONG_NUMBER = 4;

  private final Reduced reduced;

  /**
   * @param names of the people and companies in it, and the words of these
   */
  public Blotted(Set<String> names) {
    reduced = new Reduced(names);
  }

  public String text(String text) {
    var blotted = SIGN.matcher(reduced.hide(text)).replaceAll(BLOT);
    return THANKED.matcher(blotted).replaceAll("$1" + BLOT);
  }

  /** Whether a text names a long number that is not the asker's own: it answers one person only. */
  public static boolean isOfOneCase(String text, String question) {
    var own = Figures.of(question);
    return Figures.of(text).stream()
        .anyMatch(number -> number.length() >= LONG_NUMBER && !own.contains(number));
  }
}
