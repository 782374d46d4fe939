package io.foyer.shortcuts.entity;

import io.foyer.configuration.entity.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text leaves to be filled in: {@code {Company}}, or {@code {Visitor First Name|there}} with
 * words for where it is not known.
 */
public final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(\\s*[^{}|\\s][^{}|\\n]{0,60})(?:\\|([^{}\\n]*))?}");

  private Placeholders() {}

  /**
   * A text that is ready for the composer.
   *
   * @param missing placeholders that still stand in it, since nobody knows what they mean here
   */
  public record Filled(String text, List<String> missing) {}

  /**
   * @param values by the placeholder's name in lower case; what is absent is not known
   */
  public static Filled fill(String text, Map<String, String> values) {
    List<String> missing = new ArrayList<>();
    String filled =
        PLACEHOLDER
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(value(found, values, missing)));
    return new Filled(filled, List.copyOf(missing));
  }

  /** The first one that no visitor has a value for, because there is none of that name. */
  public static Optional<String> unknown(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(name -> Shortcut.PLACEHOLDERS.stream().noneMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  private static String value(MatchResult found, Map<String, String> values, List<String> missing) {
    String name = found.group(1).strip();
    String known = values.get(name.toLowerCase(Locale.ROOT));
    if (known != null && !known.isBlank()) {
      return known;
    }
    if (found.group(2) != null) {
      return found.group(2).strip();
    }
    missing.add(name);
    return found.group();
  }
}
