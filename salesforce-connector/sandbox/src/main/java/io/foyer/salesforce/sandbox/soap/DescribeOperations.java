package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Map;

/** describeSObject, describeSObjects and describeGlobal. */
final class DescribeOperations {

  private DescribeOperations() {}

  static void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put(
        "describeSObject",
        (request, author, xml) -> describe(request.argument("sObjectType"), author, xml));
    operations.put(
        "describeSObjects",
        (request, author, xml) ->
            request.arguments("sObjectType").forEach(name -> describe(name, author, xml)));
    operations.put(
        "describeGlobal",
        (request, author, xml) -> xml.properties("result", new Describe(author.schema()).global()));
  }

  private static void describe(String name, Author author, Xml xml) {
    var type = author.schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
    xml.properties("result", new Describe(author.schema()).object(type));
  }
}
