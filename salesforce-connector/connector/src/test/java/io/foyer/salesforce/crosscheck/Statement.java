package io.foyer.salesforce.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query as it stands in a Java source, between SELECT and the end of its text.
 *
 * @param object of which it asks, or a relationship to children
 * @param names fields it names, some by way of a parent as in {@code Owner.Name}
 */
record Statement(String object, List<String> names) {

  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern QUERY = Pattern.compile("\"(SELECT [^\"]*)\"");
  // The innermost first: what stands in parentheses asks of another object.
  private static final Pattern INNER = Pattern.compile("\\((SELECT [^()]*)\\)");
  private static final Pattern FROM = Pattern.compile("\\bFROM (\\w+)");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*(?:\\.[A-Z]\\w*)*\\b");
  private static final Set<String> WORDS =
      Set.of(
          "SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "LIKE", "ORDER", "BY", "ASC", "DESC",
          "NULLS", "FIRST", "LAST", "LIMIT", "OFFSET", "GROUP", "HAVING", "ALL", "ROWS", "COUNT");

  static Stream<Statement> of(Map.Entry<?, String> source) {
    var text = JOINED.matcher(source.getValue()).replaceAll("");
    return QUERY.matcher(text).results().map(found -> found.group(1)).flatMap(Statement::parts);
  }

  private static Stream<Statement> parts(String query) {
    var parts = new ArrayList<Statement>();
    var rest = query;
    for (var inner = INNER.matcher(rest); inner.find(); inner = INNER.matcher(rest)) {
      parts.add(plain(inner.group(1)));
      rest = inner.replaceFirst("");
    }
    parts.add(plain(rest));
    return parts.stream();
  }

  private static Statement plain(String query) {
    var from = FROM.matcher(query);
    var object = from.find() ? from.group(1) : "";
    var values = query.replaceAll("'[^']*'", "");
    return new Statement(
        object,
        NAME.matcher(values)
            .results()
            .map(MatchResult::group)
            .filter(n -> isField(n, object))
            .toList());
  }

  /** Where the object is a parameter, nothing can be said of its fields. */
  boolean namesItsObject() {
    return !object.isEmpty();
  }

  private static boolean isField(String name, String object) {
    return !WORDS.contains(name) && !name.equals(object);
  }
}
