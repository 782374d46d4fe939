package io.foyer.salesforce.sandbox.changes;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Change;
import io.foyer.salesforce.sandbox.web.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events of one save.
 *
 * <p>Records that changed alike share an event. An object of which a save changes very many records
 * gets one event that says so, as in an org: subscribers then have to read for themselves.
 */
final class Events {
  static final int MOST_OF_A_KIND = 1000;
  // Stands for records that are not named one by one.
  private static final String ANY_RECORD = "000000000000000AAA";
  private final String transaction = UUID.randomUUID().toString();
  private final String user;
  private final Instant now;
  private final List<Event> all = new ArrayList<>();

  /** An event before it has a place in the log. */
  record Event(String entity, String payload) {}

  private record Alike(ObjectType type, Change.Kind kind, Map<Field, @Nullable Object> values) {}

  Events(List<Change> changes, String user, Instant now) {
    this.user = user;
    this.now = now;
    changes.stream()
        .filter(change -> Channel.hasEvents(change.type()))
        .collect(Collectors.groupingBy(Change::type, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::ofObject);
  }

  List<Event> all() {
    return all;
  }

  private void ofObject(ObjectType type, List<Change> changes) {
    if (changes.size() > MOST_OF_A_KIND) {
      add(type, "GAP_OVERFLOW", List.of(ANY_RECORD), new Payload(type, Map.of()));
      return;
    }
    changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> new Alike(type, change.kind(), change.values()),
                LinkedHashMap::new,
                Collectors.mapping(Change::id, Collectors.toList())))
        .forEach(
            (alike, ids) -> add(type, alike.kind().name(), ids, new Payload(type, alike.values())));
  }

  private void add(ObjectType type, String kind, List<String> ids, Payload fields) {
    boolean isUpdate = kind.equals(Change.Kind.UPDATE.name());
    var header = new LinkedHashMap<String, Object>();
    header.put("entityName", type.name());
    header.put("recordIds", ids);
    header.put("changeType", kind);
    header.put("changeOrigin", "com/salesforce/api/soap/65.0;client=local");
    header.put("transactionKey", transaction);
    header.put("sequenceNumber", all.size() + 1);
    header.put("commitTimestamp", now.toEpochMilli());
    header.put("commitNumber", now.toEpochMilli());
    header.put("commitUser", user);
    header.put("nulledFields", isUpdate ? fields.nulled() : List.of());
    header.put("diffFields", List.of());
    header.put("changedFields", isUpdate ? fields.changed() : List.of());
    var payload = new LinkedHashMap<String, Object>();
    payload.put("ChangeEventHeader", header);
    payload.putAll(fields.fields());
    all.add(new Event(type.name(), Json.text(payload)));
  }
}
