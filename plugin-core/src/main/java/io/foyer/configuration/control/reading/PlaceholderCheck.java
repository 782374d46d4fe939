package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Shortcut;
import java.util.regex.Pattern;

/** Whether a text leaves only that to be filled in which somebody can fill in. */
final class PlaceholderCheck {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|\\n]*)(\\|[^{}\\n]*)?}");

  private PlaceholderCheck() {}

  /** The text of the field, or a problem for each placeholder that there is not. */
  static String text(Row row, String field) {
    var text = row.required(field);
    check(row, field);
    return text;
  }

  /** A problem for each placeholder that there is not; the field may be empty. */
  static void check(Row row, String field) {
    PLACEHOLDER
        .matcher(row.text(field, ""))
        .results()
        .map(found -> found.group(1).strip())
        .filter(name -> Shortcut.PLACEHOLDERS.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(name -> row.problem(field, "There is no placeholder “{%s}”.".formatted(name)));
  }
}
