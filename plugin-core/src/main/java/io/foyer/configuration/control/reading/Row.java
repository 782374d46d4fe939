package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.ConfigurationProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One record while it is read: typed access to its fields, and where its problems are reported. */
final class Row {

  private final String object;
  private final Map<String, String> fields;
  private final Consumer<ConfigurationProblem> problems;

  Row(String object, Map<String, String> fields, Consumer<ConfigurationProblem> problems) {
    this.object = object;
    this.fields = fields;
    this.problems = problems;
  }

  String id() {
    return fields.getOrDefault("Id", "");
  }

  String name() {
    return Plain.text(fields.getOrDefault("Name", "")).strip();
  }

  void problem(String field, String message) {
    problems.accept(new ConfigurationProblem(object, id(), name(), field, message));
  }

  /** The text without outer blanks and what cannot be seen; null when there is none. */
  @Nullable String text(String field) {
    var value = Plain.text(fields.getOrDefault(field, "")).strip();
    return value.isEmpty() ? null : value;
  }

  String text(String field, String fallback) {
    var value = text(field);
    return value == null ? fallback : value;
  }

  /** The text, or a problem and an empty text. */
  String required(String field) {
    var value = text(field);
    if (value == null) {
      problem(field, "A value is needed.");
    }
    return value == null ? "" : value;
  }

  boolean flag(String field) {
    return Boolean.parseBoolean(text(field, "false"));
  }

  List<String> lines(String field) {
    return text(field, "").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A number within bounds; the fallback when there is none, or beside a problem. */
  BigDecimal number(String field, Range range) {
    var value = text(field);
    if (value == null) {
      return BigDecimal.valueOf(range.fallback());
    }
    var number = Numbers.parse(value);
    if (number.isEmpty() || !range.holds(number.get())) {
      problem(field, "Must be a number from %s to %s.".formatted(range.least(), range.most()));
      return BigDecimal.valueOf(range.fallback());
    }
    return number.get();
  }

  int whole(String field, Range range) {
    return number(field, range).intValue();
  }

  /** The choice of that label, or a problem. */
  <T> Optional<T> choice(String field, Map<String, T> choices) {
    var value = required(field);
    var chosen = Optional.ofNullable(choices.get(value));
    if (chosen.isEmpty() && !value.isEmpty()) {
      problem(field, "“%s” is not one of the choices.".formatted(value));
    }
    return chosen;
  }

  /** Bounds of a number, both included, and what holds when the field is empty. */
  record Range(double fallback, double least, double most) {
    boolean holds(BigDecimal number) {
      return number.doubleValue() >= least && number.doubleValue() <= most;
    }
  }
}
