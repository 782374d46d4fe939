package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Map;
import java.util.UUID;

/** search. */
final class SearchOperation {
  private final Org org;

  SearchOperation(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put("search", this::search);
  }

  private void search(SoapRequest request, Author author, Xml xml) {
    var found = org.queries(author).search(request.argument("searchString"));
    xml.open("result").element("queryId", UUID.randomUUID());
    for (var row : found) {
      xml.open("searchRecords");
      SoapRecords.record(xml, "record", "sf:sObject", row);
      xml.close("searchRecords");
    }
    xml.close("result");
  }
}
