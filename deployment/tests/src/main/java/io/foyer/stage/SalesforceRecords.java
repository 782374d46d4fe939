package io.foyer.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The records of the local Salesforce, by its REST API, as its admin. */
public final class SalesforceRecords {
  private final Wire wire = new Wire();
  private final URI url;

  SalesforceRecords(URI url) {
    this.url = url;
  }

  public List<JsonNode> query(String soql) {
    String path = "/services/data/v65.0/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8);
    JsonNode answer = ok(wire.get(url.resolve(path), "Authorization", token()));
    var records = new ArrayList<JsonNode>();
    answer.path("records").forEach(records::add);
    return records;
  }

  /** Makes a record and answers its id. */
  public String create(String object, JsonNode fields) {
    var address = url.resolve("/services/data/v65.0/sobjects/" + object);
    var answer =
        wire.post(address, fields.toString(), "application/json", "Authorization", token());
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + ": " + answer.body());
    }
    return Wire.read(answer.body()).path("id").asText();
  }

  /** Calls of the day so far; asking is one of them. */
  public int callsUsed() {
    var address = url.resolve("/services/data/v65.0/limits");
    JsonNode calls = ok(wire.get(address, "Authorization", token())).path("DailyApiRequests");
    return calls.path("Max").asInt() - calls.path("Remaining").asInt();
  }

  /** The next calls go wrong, as the local Salesforce knows it. */
  public void fault(JsonNode fault) {
    var answer = wire.post(url.resolve("/sandbox/faults"), fault.toString(), "application/json");
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.statusCode() + ": " + answer.body());
    }
  }

  public void update(String object, String id, JsonNode fields) {
    var address = url.resolve("/services/data/v65.0/sobjects/" + object + "/" + id);
    var answer = wire.patch(address, fields, "Authorization", token());
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.statusCode() + ": " + answer.body());
    }
  }

  /** Sets a time limit or another field of the one Setting record. */
  public void set(String field, Object value) {
    String id = query("SELECT Id FROM Setting__c WHERE Name = 'Foyer'").get(0).path("Id").asText();
    update("Setting__c", id, Wire.object().putPOJO(field, value));
  }

  private String token() {
    JsonNode answer =
        ok(
            wire.postForm(
                url.resolve("/services/oauth2/token"),
                Map.of(
                    "grant_type", "password",
                    "username", "ada@foyer.example",
                    "password", "foyer-demo",
                    "client_id", "foyer-local",
                    "client_secret", "foyer-local-secret")));
    return "Bearer " + answer.path("access_token").asText();
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.uri() + ": " + answer.body());
    }
    return Wire.read(answer.body());
  }
}
