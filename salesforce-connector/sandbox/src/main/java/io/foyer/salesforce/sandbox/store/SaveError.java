package io.foyer.salesforce.sandbox.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused: a Salesforce code, words, and the fields it is about.
 *
 * @param duplicates the records that stand in the way, if that is why
 */
public record SaveError(
    String code, String message, List<String> fields, @Nullable Duplicates duplicates) {

  public SaveError(String code, String message, List<String> fields) {
    this(code, message, fields, null);
  }
}
