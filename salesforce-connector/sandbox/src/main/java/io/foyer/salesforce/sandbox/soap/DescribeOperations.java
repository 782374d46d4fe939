package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Map;

/** describeSObject, describeSObjects and describeGlobal. */
final class DescribeOperations {
  private final Org org;
  private final Describe describe;

  DescribeOperations(Org org) {
    this.org = org;
    this.describe = new Describe(org.schema());
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put(
        "describeSObject",
        (request, author, xml) -> describe(request.argument("sObjectType"), xml));
    operations.put(
        "describeSObjects",
        (request, author, xml) ->
            request.arguments("sObjectType").forEach(name -> describe(name, xml)));
    operations.put(
        "describeGlobal", (request, author, xml) -> xml.properties("result", describe.global()));
  }

  private void describe(String name, Xml xml) {
    var type = org.schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
    xml.properties("result", describe.object(type));
  }
}
