package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.soql.Retrieval;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** query, queryAll, queryMore and retrieve. */
final class QueryOperations {
  private final Org org;

  QueryOperations(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put("query", (request, author, xml) -> query(request, author, xml, false));
    operations.put("queryAll", (request, author, xml) -> query(request, author, xml, true));
    operations.put("queryMore", this::queryMore);
    operations.put("retrieve", this::retrieve);
  }

  private void query(SoapRequest request, Author author, Xml xml, boolean deletedToo) {
    var page =
        org.queries(author).run(request.argument("queryString"), pageSize(request), deletedToo);
    SoapRecords.page(xml, "result", page);
  }

  private void queryMore(SoapRequest request, Author author, Xml xml) {
    var page = org.queries(author).more(request.argument("queryLocator"), pageSize(request));
    SoapRecords.page(xml, "result", page);
  }

  private void retrieve(SoapRequest request, Author author, Xml xml) {
    var name = request.argument("sObjectType");
    var type = author.schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
    var fields = Arrays.asList(request.argument("fieldList").split(",", -1));
    var ids = request.arguments("ids");
    var found =
        org.queries(author).retrieve(new Retrieval(type, fields, ids)).stream()
            .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id()), row -> row));
    for (var id : ids) {
      Found row = RecordId.parse(id).map(found::get).orElse(null);
      if (row == null) {
        xml.nil("result");
      } else {
        SoapRecords.record(xml, "result", "sf:sObject", row);
      }
    }
  }

  private static int pageSize(SoapRequest request) {
    return request
        .header("QueryOptions", "batchSize")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(Queries.LARGEST_PAGE);
  }
}
