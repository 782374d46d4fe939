package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.FilterLogic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads filter logic such as {@code 1 AND (2 OR NOT 3)}.
 *
 * <p>AND and OR side by side need parentheses, as everywhere in Salesforce.
 */
final class FilterLogicParser {

  private static final Pattern TOKEN = Pattern.compile("\\s*(\\d{1,4}|[A-Za-z]+|[()]|\\S)");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private FilterLogicParser(String text) {
    var matcher = TOKEN.matcher(text.strip());
    while (matcher.find()) {
      tokens.add(matcher.group(1).toUpperCase(Locale.ROOT));
    }
  }

  /**
   * @throws BadLogic with the reason in words
   */
  static FilterLogic parse(String text) {
    var parser = new FilterLogicParser(text);
    var logic = parser.expression();
    if (parser.next < parser.tokens.size()) {
      throw new BadLogic("“%s” is not expected there.".formatted(parser.peek()));
    }
    return logic;
  }

  private FilterLogic expression() {
    var first = operand();
    var joint = peek();
    if (!joint.equals("AND") && !joint.equals("OR")) {
      return first;
    }
    var parts = new ArrayList<>(List.of(first));
    while (peek().equals(joint)) {
      next++;
      parts.add(operand());
    }
    if (peek().equals("AND") || peek().equals("OR")) {
      throw new BadLogic("AND and OR beside each other need parentheses.");
    }
    return joint.equals("AND") ? new FilterLogic.And(parts) : new FilterLogic.Or(parts);
  }

  private FilterLogic operand() {
    var token = peek();
    next++;
    if (token.equals("NOT")) {
      return new FilterLogic.Not(operand());
    }
    if (token.equals("(")) {
      return closed(expression());
    }
    if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
      return new FilterLogic.Is(Integer.parseInt(token));
    }
    throw new BadLogic(
        token.isEmpty() ? "It ends too early." : "“%s” is not expected there.".formatted(token));
  }

  private FilterLogic closed(FilterLogic inner) {
    if (!peek().equals(")")) {
      throw new BadLogic("A closing parenthesis is missing.");
    }
    next++;
    return inner;
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  /** The logic cannot be read, for the reason in the message. */
  static final class BadLogic extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLogic(String message) {
      super(message);
    }
  }
}
