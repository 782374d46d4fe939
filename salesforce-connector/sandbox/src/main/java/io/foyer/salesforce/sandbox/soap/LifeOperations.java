package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Merge;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** undelete, emptyRecycleBin, merge and findDuplicates. */
final class LifeOperations {
  private final Org org;

  LifeOperations(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put(
        "undelete",
        (request, author, xml) ->
            SavedXml.results(xml, org.records().life().undelete(ids(request), author)));
    operations.put(
        "emptyRecycleBin",
        (request, author, xml) ->
            SavedXml.results(xml, org.records().life().emptyBin(ids(request), author)));
    operations.put("merge", this::merge);
    operations.put("findDuplicates", this::findDuplicates);
    operations.put("findDuplicatesByIds", this::findDuplicatesByIds);
  }

  private static List<String> ids(SoapRequest request) {
    return request.arguments("ids");
  }

  private void merge(SoapRequest request, Author author, Xml xml) {
    var merges =
        request.elements("request").stream().map(element -> merge(element, author)).toList();
    var results = org.records().life().merge(merges, author);
    for (int i = 0; i < results.size(); i++) {
      merged(xml, results.get(i), merges.get(i));
    }
  }

  private static Merge merge(Element request, Author author) {
    var master =
        SoapRequest.children(request).stream()
            .filter(child -> "masterRecord".equals(child.getLocalName()))
            .findFirst()
            .orElseThrow(() -> new Refusal("MISSING_ARGUMENT", "masterRecord not specified"));
    var others =
        SoapRequest.children(request).stream()
            .filter(child -> "recordToMergeIds".equals(child.getLocalName()))
            .map(Element::getTextContent)
            .toList();
    return new Merge(SoapRecords.input(master, author), others);
  }

  private static void merged(Xml xml, Saved saved, Merge merge) {
    xml.open("result");
    SavedXml.errors(xml, saved.errors());
    xml.element("id", saved.id());
    if (saved.success()) {
      merge.others().forEach(id -> xml.element("mergedRecordIds", id));
    }
    xml.element("success", saved.success()).close("result");
  }

  private void findDuplicates(SoapRequest request, Author author, Xml xml) {
    request.elements("sObjects").stream()
        .map(element -> SoapRecords.input(element, author))
        .forEach(input -> found(xml, input, email(input)));
  }

  private static String email(Input input) {
    return Objects.requireNonNullElse(input.fields().get("Email"), "");
  }

  private void findDuplicatesByIds(SoapRequest request, Author author, Xml xml) {
    for (var id : ids(request)) {
      var row =
          author
              .schema()
              .typeOfId(id)
              .flatMap(type -> org.records().find(type, id))
              .orElseThrow(() -> new Refusal("INVALID_CROSS_REFERENCE_KEY", "no record " + id));
      found(xml, new Input(row.type(), row.id(), Map.of()), row.text("Email"));
    }
  }

  private void found(Xml xml, Input input, String email) {
    var id = input.id() == null ? "" : input.id();
    xml.open("result");
    org.records()
        .life()
        .duplicates(input.type(), id, email)
        .ifPresent(duplicates -> DuplicateXml.result(xml, "duplicateResults", duplicates));
    xml.element("success", true).close("result");
  }
}
