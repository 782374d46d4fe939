package io.foyer.salesforce.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query built from a constant pattern and values.
 *
 * <p>Each {@code ?} takes the next value: text is quoted and escaped, a collection becomes a list
 * in parentheses, a point in time stands as it is, {@link Fields} become names after a check, a
 * {@link Beginning} becomes what LIKE takes. No text reaches a query otherwise.
 */
public record Soql(String text) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

  /**
   * @param pattern a constant of the code, never made of values
   * @throws IllegalArgumentException when marks and values do not match, or a name is none
   */
  public static Soql of(String pattern, Object... values) {
    var parts = List.of(pattern.split("\\?", -1));
    if (parts.size() != values.length + 1) {
      throw new IllegalArgumentException("marks and values differ in number: " + pattern);
    }
    var text = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      text.append(literal(values[i])).append(parts.get(i + 1));
    }
    return new Soql(text.toString());
  }

  /** This and what follows it. */
  public Soql then(Soql next) {
    return new Soql(text + next.text);
  }

  private static String literal(Object value) {
    if (value instanceof Instant instant) {
      return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
    if (value instanceof Beginning beginning) {
      return beginning.pattern();
    }
    if (value instanceof Fields fields) {
      return fields.checked();
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(Soql::literal).collect(Collectors.joining(", ", "(", ")"));
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : "'" + escaped(value.toString()) + "'";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("'", "\\'")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  /** For LIKE: texts that begin so; no character of it stands for others. */
  public record Beginning(String text) {

    private String pattern() {
      return "'" + escaped(text).replace("%", "\\%").replace("_", "\\_") + "%'";
    }
  }

  /** Names of fields or objects. */
  public record Fields(Collection<String> names) {

    public static Fields of(String... names) {
      return new Fields(List.of(names));
    }

    private String checked() {
      for (var name : names) {
        if (!NAME.matcher(name).matches()) {
          throw new IllegalArgumentException("not a field name: " + name);
        }
      }
      return String.join(", ", names);
    }
  }
}
