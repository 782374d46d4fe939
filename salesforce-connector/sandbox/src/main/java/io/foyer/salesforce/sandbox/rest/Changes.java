package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.FieldValues;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Span;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which records changed or went in a span of time. */
final class Changes {

  private Changes() {}

  static Answer updated(Org org, RestCall call, ObjectType type) {
    var ids = org.records().changed(type, span(call), false).keySet();
    var body = new LinkedHashMap<String, Object>();
    body.put("ids", ids);
    body.put("latestDateCovered", RestRecords.moment(span(call).end()));
    return Answer.json(200, Json.text(body));
  }

  static Answer deleted(Org org, RestCall call, ObjectType type) {
    var gone =
        org.records().changed(type, span(call), true).entrySet().stream()
            .map(
                each ->
                    Map.of("id", each.getKey(), "deletedDate", RestRecords.moment(each.getValue())))
            .toList();
    var body = new LinkedHashMap<String, Object>();
    body.put("deletedRecords", gone);
    body.put("earliestDateAvailable", RestRecords.moment(Instant.EPOCH));
    body.put("latestDateCovered", RestRecords.moment(span(call).end()));
    return Answer.json(200, Json.text(body));
  }

  private static Span span(RestCall call) {
    return new Span(moment(call, "start"), moment(call, "end"));
  }

  private static Instant moment(RestCall call, String name) {
    try {
      // A plus that was not encoded arrives as a space.
      return FieldValues.moment(call.parameter(name).replace(' ', '+'));
    } catch (DateTimeException malformed) {
      throw new Refusal("INVALID_FIELD", name + " is no date and time: " + call.parameter(name));
    }
  }
}
