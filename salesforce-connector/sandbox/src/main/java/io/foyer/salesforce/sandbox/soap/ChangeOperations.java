package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.FieldValues;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Span;
import io.foyer.salesforce.sandbox.web.Xml;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** getUpdated and getDeleted. */
final class ChangeOperations {
  private final Org org;

  ChangeOperations(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put("getUpdated", this::updated);
    operations.put("getDeleted", this::deleted);
  }

  private void updated(SoapRequest request, Author author, Xml xml) {
    var span = span(request);
    xml.open("result");
    org.records()
        .changed(type(request, author), span, false)
        .keySet()
        .forEach(id -> xml.element("ids", id));
    xml.element("latestDateCovered", SoapRecords.moment(span.end())).close("result");
  }

  private void deleted(SoapRequest request, Author author, Xml xml) {
    var span = span(request);
    xml.open("result");
    org.records()
        .changed(type(request, author), span, true)
        .forEach(
            (id, when) ->
                xml.open("deletedRecords")
                    .element("deletedDate", SoapRecords.moment(when))
                    .element("id", id)
                    .close("deletedRecords"));
    xml.element("earliestDateAvailable", SoapRecords.moment(Instant.EPOCH))
        .element("latestDateCovered", SoapRecords.moment(span.end()))
        .close("result");
  }

  private static ObjectType type(SoapRequest request, Author author) {
    var name = request.argument("sObjectType");
    return author.schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
  }

  private static Span span(SoapRequest request) {
    return new Span(moment(request, "startDate"), moment(request, "endDate"));
  }

  private static Instant moment(SoapRequest request, String name) {
    try {
      return FieldValues.moment(request.argument(name));
    } catch (DateTimeException malformed) {
      throw new Refusal("INVALID_FIELD", name + " is no date and time");
    }
  }
}
