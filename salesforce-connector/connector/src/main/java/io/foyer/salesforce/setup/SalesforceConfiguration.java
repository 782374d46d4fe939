package io.foyer.salesforce.setup;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestErrors;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the objects of the configuration in as few calls as Salesforce allows. */
@ApplicationScoped
public class SalesforceConfiguration implements CrmConfiguration {

  // Salesforce takes this many queries in one composite call …
  private static final int MOST_QUERIES = 5;
  // … and this many records in one update.
  private static final int MOST_RECORDS = 200;

  // A query is a line of limited length.
  private static final int MOST_NAMES = 100;

  @Inject RestLane rest;
  @Inject CrmFields fields;
  @Inject OrgShape shape;
  @Inject RecordSaver saver;

  @Override
  public ConfigurationRecords read(List<RecordType> types) {
    var records = new HashMap<String, List<Map<String, String>>>();
    var missing = new TreeSet<String>();
    var lacking = new ArrayList<RecordType>();
    var asked = types.stream().map(shape::present).flatMap(Optional::stream).toList();
    for (var call : inParts(asked, MOST_QUERIES)) {
      lacking.addAll(ask(call, records));
    }
    shape.learn(lacking);
    var again = lacking.stream().map(shape::present).flatMap(Optional::stream).toList();
    for (var call : inParts(again, MOST_QUERIES)) {
      ask(call, records);
    }
    types.forEach(type -> missing.addAll(shape.missing(type)));
    return new ConfigurationRecords(records, fields.types(), missing);
  }

  @Override
  public List<Saved> save(List<RecordDraft> drafts) {
    var saved = new ArrayList<Saved>();
    for (var part : inParts(drafts, MOST_RECORDS)) {
      saved.addAll(saver.save(part));
    }
    return saved;
  }

  @Override
  public Map<String, List<String>> idsOf(String object, Set<String> names) {
    var ids = new HashMap<String, List<String>>();
    for (var part : inParts(List.copyOf(names), MOST_NAMES)) {
      ids.putAll(saver.idsOf(object, part));
    }
    return ids;
  }

  @Override
  public void annotate(List<Note> notes) {
    for (var part : inParts(notes, MOST_RECORDS)) {
      RestErrors.checkSaved(rest.update(Pace.CONFIGURATION, update(part)));
    }
  }

  /** Asks in one call; hands back those of which the org lacks something. */
  private List<RecordType> ask(
      List<RecordType> types, Map<String, List<Map<String, String>>> records) {
    var composite = Composite.independent();
    types.forEach(type -> composite.query(type.object(), RecordRows.query(type)));
    var outcomes = rest.composite(Pace.CONFIGURATION, composite);
    var lacking = new ArrayList<RecordType>();
    for (var type : types) {
      var outcome = Objects.requireNonNull(outcomes.get(type.object()));
      if (OrgShape.isLacking(outcome)) {
        lacking.add(type);
      } else {
        records.put(type.object(), RecordRows.all(type, outcome.checked(), rest));
      }
    }
    return lacking;
  }

  private static <T> List<List<T>> inParts(List<T> all, int most) {
    var parts = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += most) {
      parts.add(all.subList(from, Math.min(from + most, all.size())));
    }
    return parts;
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
