package io.foyer.salesforce.setup;

import static java.util.Objects.requireNonNull;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestErrors;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all objects of the configuration in two calls: a call takes five queries at most. */
@ApplicationScoped
public class SalesforceConfiguration implements CrmConfiguration {

  // Salesforce takes this many records in one update.
  private static final int MOST_RECORDS = 200;

  @Inject RestLane rest;
  @Inject CrmFields fields;

  @Override
  public ConfigurationRecords read() {
    var records = new HashMap<String, List<Map<String, String>>>();
    for (var call : SetupObjects.IN_CALLS) {
      var composite = Composite.independent();
      call.forEach((object, names) -> composite.query(object, query(object, names)));
      var outcomes = rest.composite(Pace.CONFIGURATION, composite);
      call.forEach(
          (object, names) ->
              records.put(object, rows(requireNonNull(outcomes.get(object)), names)));
    }
    return new ConfigurationRecords(records, fields.types());
  }

  @Override
  public void annotate(List<Note> notes) {
    for (int from = 0; from < notes.size(); from += MOST_RECORDS) {
      var part = notes.subList(from, Math.min(from + MOST_RECORDS, notes.size()));
      RestErrors.checkSaved(rest.update(Pace.CONFIGURATION, update(part)));
    }
  }

  private static Soql query(String object, List<String> names) {
    return Soql.of("SELECT Id, ? FROM ? ORDER BY Id", new Fields(names), Fields.of(object));
  }

  private List<Map<String, String>> rows(Outcome outcome, List<String> names) {
    var rows = new ArrayList<Map<String, String>>();
    JsonObject page = outcome.checked();
    Outcome.rows(page).forEach(row -> rows.add(row(row, names)));
    while (page.containsKey("nextRecordsUrl")) {
      page = rest.get(Pace.CONFIGURATION, page.getString("nextRecordsUrl")).asJsonObject();
      Outcome.rows(page).forEach(row -> rows.add(row(row, names)));
    }
    return rows;
  }

  private static Map<String, String> row(RestRecord record, List<String> names) {
    var row = new HashMap<String, String>();
    row.put("Id", record.id());
    for (var name : names) {
      var value = record.text(name);
      if (value != null) {
        row.put(name, value);
      }
    }
    return row;
  }

  private static JsonObject update(List<Note> notes) {
    var records = Json.createArrayBuilder();
    for (var note : notes) {
      var message = note.message();
      records.add(
          Json.createObjectBuilder()
              .add("attributes", Json.createObjectBuilder().add("type", note.object()))
              .add("id", note.recordId())
              .add(
                  "Validation_Message__c",
                  message.isEmpty() ? JsonValue.NULL : Json.createValue(message)));
    }
    return Json.createObjectBuilder().add("allOrNone", false).add("records", records).build();
  }
}
