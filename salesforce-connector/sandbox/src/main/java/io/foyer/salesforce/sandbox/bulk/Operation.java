package io.foyer.salesforce.sandbox.bulk;

import java.util.Arrays;
import java.util.Optional;

/** What a job does. */
public enum Operation {
  INSERT("insert"),
  UPDATE("update"),
  UPSERT("upsert"),
  DELETE("delete"),
  QUERY("query"),
  QUERY_ALL("queryAll");

  private final String word;

  Operation(String word) {
    this.word = word;
  }

  /** As clients write it. */
  public String word() {
    return word;
  }

  public boolean isQuery() {
    return this == QUERY || this == QUERY_ALL;
  }

  public static Optional<Operation> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
