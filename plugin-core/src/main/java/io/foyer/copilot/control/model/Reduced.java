package io.foyer.copilot.control.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of texts what tells who somebody is, and puts it back into what comes of them.
 *
 * <p>Addresses, numbers of phones, cards and accounts, keys, and names that are known. Each gets
 * the same sign wherever it occurs, so that a text stays readable.
 */
public final class Reduced {
  private static final String OPENS = "[[";
  private static final Pattern SIGN = Pattern.compile("\\[\\[[a-z]+-\\d+]]");
  private static final Map<String, Pattern> KINDS =
      Map.of(
          "email", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
          "secret", Pattern.compile("\\b(?:sk|pk|ghp|xox[a-z])[-_][\\w-]{16,}"),
          "account",
              Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b"),
          "card", Pattern.compile("\\b(?:\\d[ -]?){12,18}\\d\\b"),
          "phone",
              Pattern.compile(
                  "(?<![\\w.,€$£])(?:[+(]\\d|0\\d)[\\d ()/.-]{5,}\\d|(?<![\\w.,€$£])\\d(?:[ .-]?\\d){8,}\\b"));
  // A card's number is one of a phone too, and an account's one of both: the narrower first.
  private static final String[] ORDER = {"email", "secret", "account", "card", "phone"};

  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Pattern names;

  /**
   * @param names as they are written; whole words in the same letters are taken out
   */
  public Reduced(Collection<String> names) {
    var known =
        names.stream()
            .filter(name -> name.length() > 1)
            .sorted((one, two) -> two.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.names =
        Pattern.compile(
            known.isEmpty() ? "(?!)" : "(?<!\\w)(?:" + known + ")(?!\\w)",
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The text with signs in it; what only looks like one is broken up. */
  public String hide(String text) {
    var hidden = text.replace(OPENS, "[ [");
    for (var kind : ORDER) {
      hidden = hide(hidden, kind, KINDS.getOrDefault(kind, names));
    }
    return hide(hidden, "name", names);
  }

  private String hide(String text, String kind, Pattern what) {
    return what.matcher(text)
        .replaceAll(
            found ->
                kind.equals("card") && !isCard(found.group())
                    ? found.group().replace("\\", "\\\\").replace("$", "\\$")
                    : sign(kind, found.group()));
  }

  private String sign(String kind, String original) {
    return signs.computeIfAbsent(
        original,
        first -> {
          var sign = OPENS + kind + "-" + (signs.size() + 1) + "]]";
          originals.put(sign, original);
          return sign;
        });
  }

  /** The text with what its signs stand for; a sign that was never given stays as it is. */
  String restore(String text) {
    return SIGN.matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    originals.getOrDefault(found.group(), found.group())));
  }

  /** By the sum of digits that each card's number keeps. */
  private static boolean isCard(String written) {
    var digits = written.replaceAll("\\D", "");
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(digits.length() - 1 - at) - '0';
      int doubled = at % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
