package io.foyer.salesforce.rest;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of one request of a composite. */
public record Outcome(int status, JsonValue body) {

  static Map<String, Outcome> of(JsonValue answer) {
    var outcomes = new HashMap<String, Outcome>();
    for (var part : parts(answer)) {
      var json = part.asJsonObject();
      var body = json.getOrDefault("body", JsonValue.NULL);
      outcomes.put(json.getString("referenceId"), new Outcome(json.getInt("httpStatusCode"), body));
    }
    return outcomes;
  }

  private static JsonArray parts(JsonValue answer) {
    if (answer instanceof JsonObject json
        && json.get("compositeResponse") instanceof JsonArray parts) {
      return parts;
    }
    throw new CrmUnavailable("Salesforce's answer has not the shape that it promises");
  }

  /** The body; a failed request becomes the exception of its class. */
  public JsonObject checked() {
    if (status == 401) {
      // The call as a whole was let in, so this is a passing state and no sign-in mends it.
      throw new CrmUnavailable("Salesforce ended the session in the middle of a call");
    }
    if (status >= 400) {
      throw RestErrors.classed(status, body);
    }
    return body.asJsonObject();
  }

  /**
   * Why it was refused.
   *
   * @throws IllegalStateException where it was not
   * @throws CrmUnavailable where another try may succeed
   */
  public CrmRefused refusal() {
    try {
      checked();
    } catch (CrmRefused refused) {
      return refused;
    }
    throw new IllegalStateException("it did not fail");
  }

  /** The rows of a query. */
  public List<RestRecord> rows() {
    return rows(checked());
  }

  /** The rows of one page of a query. */
  public static List<RestRecord> rows(JsonObject page) {
    return page.getJsonArray("records").stream()
        .map(row -> new RestRecord(row.asJsonObject()))
        .toList();
  }

  /** Whether this very request failed, and was not undone because another one did. */
  public boolean failedItself() {
    return status >= 400 && !"PROCESSING_HALTED".equals(error("errorCode"));
  }

  /** The record that a duplicate rule found instead, a contact before a lead. */
  public Optional<RestRecord> duplicate() {
    return duplicates().stream().findFirst();
  }

  /** All records that a duplicate rule found, contacts first. */
  public List<RestRecord> duplicates() {
    if (!"DUPLICATES_DETECTED".equals(error("errorCode"))) {
      return List.of();
    }
    var result = body.asJsonArray().getJsonObject(0).getJsonObject("duplicateResult");
    return result == null ? List.of() : Duplicates.all(result);
  }

  /** Salesforce's code of the failure; empty when there is none. */
  public String errorCode() {
    return status >= 400 ? error("errorCode") : "";
  }

  private String error(String field) {
    return body.getValueType() == JsonValue.ValueType.ARRAY
        ? Stream.of(body.asJsonArray())
            .filter(errors -> !errors.isEmpty())
            .map(errors -> errors.getJsonObject(0).getString(field, ""))
            .findFirst()
            .orElse("")
        : "";
  }
}
