package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.List;
import java.util.Map;

/** create, update, upsert and delete. */
final class SaveOperations {
  private final Org org;

  SaveOperations(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put(
        "create",
        (request, author, xml) ->
            SavedXml.results(xml, org.records().create(inputs(request, author), author)));
    operations.put(
        "update",
        (request, author, xml) ->
            SavedXml.results(xml, org.records().update(inputs(request, author), author)));
    operations.put("upsert", this::upsert);
    operations.put("delete", this::delete);
  }

  private void upsert(SoapRequest request, Author author, Xml xml) {
    var inputs = inputs(request, author);
    if (inputs.isEmpty()) {
      return;
    }
    var key = key(inputs.get(0), request.argument("externalIDFieldName"));
    for (var saved : org.records().upsert(inputs, key, author)) {
      xml.open("result").element("created", saved.created());
      SavedXml.errors(xml, saved.errors());
      xml.element("id", saved.id()).element("success", saved.success()).close("result");
    }
  }

  private static Field key(Input input, String name) {
    return input
        .type()
        .field(name)
        .filter(Field::isKey)
        .orElseThrow(
            () ->
                new Refusal(
                    "INVALID_FIELD",
                    "Field name provided, %s does not match an External ID, Salesforce Id, or indexed field for %s"
                        .formatted(name, input.type().name())));
  }

  private void delete(SoapRequest request, Author author, Xml xml) {
    var ids = request.arguments("ids");
    refuseTooMany(ids);
    SavedXml.results(xml, org.records().delete(ids, author));
  }

  private static List<Input> inputs(SoapRequest request, Author author) {
    var inputs =
        request.elements("sObjects").stream()
            .map(element -> SoapRecords.input(element, author))
            .toList();
    refuseTooMany(inputs);
    return inputs;
  }

  private static void refuseTooMany(List<?> records) {
    if (records.size() > Describe.MAX_BATCH) {
      throw new Refusal(
          "EXCEEDED_ID_LIMIT", "record limit reached. cannot submit more than 200 records");
    }
  }
}
