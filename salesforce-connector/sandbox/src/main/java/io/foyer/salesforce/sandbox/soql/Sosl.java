package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search, taken apart: {@code FIND {kim*} IN EMAIL FIELDS RETURNING Lead(Id), Contact(Id, Name)}.
 *
 * <p>A field fits that holds all words of the search.
 */
record Sosl(List<String> words, Group group, List<Returning> returning) {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\s*FIND\\s*\\{((?:\\\\.|[^}\\\\])*)}\\s*(?:IN\\s+(\\w+)\\s+FIELDS\\s*)?"
              + "RETURNING\\s+(.*?)(?:\\s+LIMIT\\s+(\\d{1,4}))?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("\\s*(\\w+)\\s*(?:\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))?\\s*(?:,|$)");
  private static final Pattern TAIL =
      Pattern.compile("(?is)(.*?)(?:\\bWHERE\\b(.*?))?(\\b(?:ORDER BY|LIMIT|OFFSET)\\b.*)?");
  private static final int LONGEST_FILTERED_TEXT = 255;

  /** Which fields are looked into. */
  enum Group {
    ALL,
    NAME,
    EMAIL,
    PHONE
  }

  /** An object, the fields wanted of it, a condition and what comes after it. */
  record Returning(String object, String fields, String condition, String tail) {}

  static Sosl parse(String text) {
    var whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      throw malformed("expecting FIND {…} [IN … FIELDS] RETURNING …");
    }
    return new Sosl(words(whole.group(1)), group(whole.group(2)), parts(whole.group(3)));
  }

  private static Refusal malformed(String message) {
    return new Refusal("MALFORMED_SEARCH", message);
  }

  private static List<String> words(String term) {
    var words =
        Pattern.compile("[\\s\"()]+")
            .splitAsStream(term.replaceAll("\\\\(.)", "$1"))
            .filter(word -> !word.isBlank() && !word.matches("(?i)AND|OR"))
            .toList();
    if (words.stream().mapToInt(String::length).sum() < 2) {
      throw malformed("search term must be longer than one character");
    }
    return words;
  }

  private static Group group(@Nullable String name) {
    try {
      return name == null ? Group.ALL : Group.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw malformed("unknown search group " + name);
    }
  }

  private static List<Returning> parts(String text) {
    var parts = new ArrayList<Returning>();
    var part = PART.matcher(text);
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      parts.add(part(part));
      end = part.end();
    }
    if (end < text.length() || parts.isEmpty()) {
      throw malformed("unexpected token after RETURNING");
    }
    return parts;
  }

  private static Returning part(Matcher part) {
    var inside = TAIL.matcher(Objects.requireNonNullElse(part.group(2), "Id"));
    if (!inside.matches()) {
      throw malformed("unexpected token in RETURNING " + part.group(1));
    }
    return new Returning(
        part.group(1),
        inside.group(1).strip(),
        Objects.requireNonNullElse(inside.group(2), ""),
        Objects.requireNonNullElse(inside.group(3), ""));
  }

  /** The query that finds an object's records. */
  String soql(ObjectType type, Returning part) {
    var condition =
        type.fields().stream()
            .filter(this::isSearched)
            .map(this::holdsAllWords)
            .collect(Collectors.joining(" OR "));
    if (condition.isEmpty()) {
      throw malformed("nothing to search in " + type);
    }
    var more = part.condition().isBlank() ? "" : " AND (" + part.condition() + ")";
    return "SELECT %s FROM %s WHERE (%s)%s %s"
        .formatted(part.fields(), type, condition, more, part.tail());
  }

  private boolean isSearched(Field field) {
    return switch (group) {
      case EMAIL -> field.type() == FieldType.EMAIL;
      case PHONE -> field.type() == FieldType.PHONE;
      case NAME -> isName(field);
      case ALL -> field.type().isText() && field.size().length() <= LONGEST_FILTERED_TEXT;
    };
  }

  private static boolean isName(Field field) {
    return field.name().endsWith("Name") || field.name().equals("Subject");
  }

  private String holdsAllWords(Field field) {
    return words.stream()
        .map(word -> "%s LIKE '%s'".formatted(field.name(), pattern(word)))
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  private static String pattern(String word) {
    var escaped =
        word.replace("\\", "").replace("'", "\\'").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.replace('*', '%').replace('?', '_') + "%";
  }
}
