package io.foyer.salesforce.sandbox.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions that rules of this package use. */
final class Functions {
  private static final Map<String, Integer> ARGUMENTS =
      Map.of(
          "NOT",
          1,
          "ISBLANK",
          1,
          "ISNULL",
          1,
          "LEN",
          1,
          "ISPICKVAL",
          2,
          "REGEX",
          2,
          "BEGINS",
          2,
          "CONTAINS",
          2);

  private Functions() {}

  static Formula of(String name, List<Formula> arguments) {
    if (name.equals("AND") || name.equals("OR")) {
      return name.equals("AND") ? and(arguments) : or(arguments);
    }
    var wanted = ARGUMENTS.get(name);
    if (wanted == null) {
      throw new UnknownFormula("the function " + name + " is not known");
    }
    if (wanted != arguments.size()) {
      throw new UnknownFormula(name + " needs " + wanted + " arguments");
    }
    return wanted == 1 ? of(name, arguments.get(0)) : of(name, arguments.get(0), arguments.get(1));
  }

  private static Formula of(String name, Formula argument) {
    return switch (name) {
      case "NOT" -> not(argument);
      case "LEN" -> record -> BigDecimal.valueOf(text(argument, record).length());
      default -> record -> text(argument, record).isBlank();
    };
  }

  private static Formula of(String name, Formula whole, Formula part) {
    return switch (name) {
      case "REGEX" -> record -> Pattern.matches(text(part, record), text(whole, record));
      case "BEGINS" -> record -> text(whole, record).startsWith(text(part, record));
      case "CONTAINS" -> record -> text(whole, record).contains(text(part, record));
      default -> record -> text(whole, record).equals(text(part, record));
    };
  }

  static Formula and(List<Formula> parts) {
    return record -> parts.stream().allMatch(part -> part.holds(record));
  }

  static Formula or(List<Formula> parts) {
    return record -> parts.stream().anyMatch(part -> part.holds(record));
  }

  static Formula not(Formula part) {
    return record -> !part.holds(record);
  }

  private static String text(Formula formula, Function<String, @Nullable Object> record) {
    var value = formula.value(record);
    return value == null ? "" : value.toString();
  }
}
