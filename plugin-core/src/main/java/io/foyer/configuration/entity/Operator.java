package io.foyer.configuration.entity;

import static io.foyer.configuration.entity.FactType.ACCOUNT_LIST;
import static io.foyer.configuration.entity.FactType.BOOLEAN;
import static io.foyer.configuration.entity.FactType.NUMBER;
import static io.foyer.configuration.entity.FactType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a criterion compares, by the words of the picklist. */
public enum Operator {
  EQUALS("equals", TEXT, NUMBER, BOOLEAN),
  NOT_EQUAL_TO("not equal to", TEXT, NUMBER, BOOLEAN),
  CONTAINS("contains", TEXT),
  DOES_NOT_CONTAIN("does not contain", TEXT),
  STARTS_WITH("starts with", TEXT),
  LESS_THAN("less than", NUMBER),
  GREATER_THAN("greater than", NUMBER),
  LESS_OR_EQUAL("less or equal", NUMBER),
  GREATER_OR_EQUAL("greater or equal", NUMBER),
  IS_SET("is set", TEXT, NUMBER, BOOLEAN),
  IS_NOT_SET("is not set", TEXT, NUMBER, BOOLEAN),
  IS_IN("is in", ACCOUNT_LIST),
  IS_NOT_IN("is not in", ACCOUNT_LIST);

  private final String label;
  private final boolean forText;
  private final boolean forNumbers;
  private final boolean forBooleans;
  private final boolean forLists;

  Operator(String label, FactType... types) {
    var suited = List.of(types);
    this.label = label;
    this.forText = suited.contains(TEXT);
    this.forNumbers = suited.contains(NUMBER);
    this.forBooleans = suited.contains(BOOLEAN);
    this.forLists = suited.contains(ACCOUNT_LIST);
  }

  /** The operator of that label. */
  public static Optional<Operator> labelled(String label) {
    return Stream.of(values()).filter(o -> o.label.equalsIgnoreCase(label.strip())).findFirst();
  }

  public String label() {
    return label;
  }

  /** Whether it makes sense for a fact of that type. */
  public boolean suits(FactType type) {
    return switch (type) {
      case TEXT, TEXTS -> forText;
      case NUMBER -> forNumbers;
      case BOOLEAN -> forBooleans;
      case ACCOUNT_LIST -> forLists;
    };
  }

  /** Whether a value stands to the right of it. */
  public boolean needsValue() {
    return this != IS_SET && this != IS_NOT_SET;
  }
}
