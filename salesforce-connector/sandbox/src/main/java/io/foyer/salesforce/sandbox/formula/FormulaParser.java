package io.foyer.salesforce.sandbox.formula;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads formulas: {@code AND}, {@code OR}, {@code NOT}, comparisons and a few functions. */
public final class FormulaParser {
  private final ObjectType type;
  private final Tokens tokens;

  private FormulaParser(ObjectType type, Tokens tokens) {
    this.type = type;
    this.tokens = tokens;
  }

  /**
   * @throws UnknownFormula when a field or function is not known
   */
  public static Formula parse(String text, ObjectType type) {
    var parser = new FormulaParser(type, new Tokens(text));
    var formula = parser.anyOf();
    if (!parser.tokens.peek().isEmpty()) {
      throw new UnknownFormula("unexpected " + parser.tokens.peek());
    }
    return formula;
  }

  private Formula anyOf() {
    var parts = new ArrayList<Formula>(List.of(allOf()));
    while (tokens.takes("||")) {
      parts.add(allOf());
    }
    return parts.size() == 1 ? parts.get(0) : Functions.or(parts);
  }

  private Formula allOf() {
    var parts = new ArrayList<Formula>(List.of(comparison()));
    while (tokens.takes("&&")) {
      parts.add(comparison());
    }
    return parts.size() == 1 ? parts.get(0) : Functions.and(parts);
  }

  private Formula comparison() {
    var left = operand();
    if (!List.of("=", "==", "<>", "!=", "<", "<=", ">", ">=").contains(tokens.peek())) {
      return left;
    }
    return Comparison.of(tokens.take(), left, operand());
  }

  private Formula operand() {
    if (tokens.takes("!")) {
      return Functions.not(operand());
    } else if (tokens.takes("-")) {
      var number = new BigDecimal(tokens.take()).negate();
      return record -> number;
    } else if (tokens.takes("(")) {
      var inner = anyOf();
      tokens.expect(")");
      return inner;
    }
    return word(tokens.take());
  }

  private Formula word(String word) {
    if (word.startsWith("\"")) {
      var text = word.substring(1, word.length() - 1).replaceAll("\\\\(.)", "$1");
      return record -> text;
    } else if (word.matches("\\d.*")) {
      var number = new BigDecimal(word);
      return record -> number;
    } else if (tokens.takes("(")) {
      return Functions.of(word.toUpperCase(Locale.ROOT), arguments());
    }
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "TRUE" -> record -> true;
      case "FALSE" -> record -> false;
      case "NULL" -> record -> null;
      default -> field(word);
    };
  }

  private Formula field(String word) {
    var name =
        type.field(word)
            .orElseThrow(() -> new UnknownFormula("no field " + word + " on " + type))
            .name();
    return record -> record.apply(name);
  }

  private List<Formula> arguments() {
    var arguments = new ArrayList<Formula>();
    while (!tokens.takes(")")) {
      if (!arguments.isEmpty()) {
        tokens.expect(",");
      }
      arguments.add(anyOf());
    }
    return arguments;
  }
}
