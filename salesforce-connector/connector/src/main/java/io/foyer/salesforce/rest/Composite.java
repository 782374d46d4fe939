package io.foyer.salesforce.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.salesforce.wire.Soql;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.util.Map;

/** Requests that travel together: one call of the day's allowance, at most five of them queries. */
public final class Composite {

  private final JsonArrayBuilder requests = Json.createArrayBuilder();
  private final boolean allOrNone;

  private Composite(boolean allOrNone) {
    this.allOrNone = allOrNone;
  }

  /** Each part stands for itself. */
  public static Composite independent() {
    return new Composite(false);
  }

  /** A part that fails undoes the others. */
  public static Composite whole() {
    return new Composite(true);
  }

  public Composite query(String reference, Soql query) {
    return get(reference, "/query?q=" + URLEncoder.encode(query.text(), UTF_8));
  }

  /** The same, deleted and merged records too. */
  public Composite queryAll(String reference, Soql query) {
    return get(reference, "/queryAll?q=" + URLEncoder.encode(query.text(), UTF_8));
  }

  /**
   * @param path below the version, such as {@code /sobjects/Lead/describe}
   */
  public Composite get(String reference, String path) {
    requests.add(request(reference, "GET", path));
    return this;
  }

  /**
   * Makes the record of that external id or changes it.
   *
   * @param id object, field and value, as in {@code Lead/Foyer_Key__c/abc}
   */
  public Composite upsert(String reference, String id, JsonObject record) {
    return upsert(reference, id, record, Map.of("Sforce-Duplicate-Rule-Header", "allowSave=false"));
  }

  /** The same, with headers of its own. */
  public Composite upsert(
      String reference, String id, JsonObject record, Map<String, String> headers) {
    var all = Json.createObjectBuilder();
    headers.forEach(all::add);
    requests.add(
        Json.createObjectBuilder(request(reference, "PATCH", "/sobjects/" + id))
            .add("body", record)
            .add("httpHeaders", all));
    return this;
  }

  public Composite create(String reference, String object, JsonObject record) {
    requests.add(
        Json.createObjectBuilder(request(reference, "POST", "/sobjects/" + object))
            .add("body", record));
    return this;
  }

  /**
   * Deletes the record.
   *
   * @param id as for {@link #upsert}
   */
  public Composite delete(String reference, String id) {
    requests.add(request(reference, "DELETE", "/sobjects/" + id));
    return this;
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("allOrNone", allOrNone)
        .add("compositeRequest", requests)
        .build();
  }

  private static JsonObject request(String reference, String method, String path) {
    return Json.createObjectBuilder()
        .add("method", method)
        .add("url", RestLane.DATA + path)
        .add("referenceId", reference)
        .build();
  }
}
