package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Conversion;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** convertLead. */
final class ConvertOperation {
  private final Org org;

  ConvertOperation(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put("convertLead", this::convert);
  }

  private void convert(SoapRequest request, Author author, Xml xml) {
    var wanted = request.elements("leadConverts").stream().map(this::conversion).toList();
    var outcomes = org.records().life().convert(wanted, author);
    for (int i = 0; i < outcomes.size(); i++) {
      write(xml, wanted.get(i).lead(), outcomes.get(i));
    }
  }

  private Conversion conversion(Element element) {
    boolean none = Boolean.parseBoolean(text(element, "doNotCreateOpportunity"));
    var lead = String.valueOf(text(element, "leadId"));
    return new Conversion(
        lead,
        text(element, "accountId"),
        text(element, "contactId"),
        String.valueOf(text(element, "convertedStatus")),
        text(element, "ownerId"),
        none ? null : name(element, lead));
  }

  /** The opportunity's name: as wished, else the company's. */
  private String name(Element element, String lead) {
    var wished = text(element, "opportunityName");
    return wished != null
        ? wished
        : org.records()
            .find(org.schema().required("Lead"), lead)
            .map(row -> row.text("Company") + "-")
            .orElse("Opportunity");
  }

  private static @Nullable String text(Element element, String name) {
    for (var child : SoapRequest.children(element)) {
      if (name.equals(child.getLocalName()) && !SoapRequest.isNil(child)) {
        return child.getTextContent().isBlank() ? null : child.getTextContent();
      }
    }
    return null;
  }

  private static void write(Xml xml, String lead, Conversion.Outcome outcome) {
    xml.open("result")
        .element("accountId", outcome.account())
        .element("contactId", outcome.contact());
    SavedXml.errors(xml, outcome.saved().errors());
    xml.element("leadId", lead)
        .element("opportunityId", outcome.opportunity())
        .element("success", outcome.saved().success())
        .close("result");
  }
}
