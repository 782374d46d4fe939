package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.store.Duplicates;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Writes the records that a duplicate rule found. */
final class DuplicateXml {

  private DuplicateXml() {}

  static void result(Xml xml, String name, Duplicates found) {
    xml.open(name)
        .element("allowSave", true)
        .element("duplicateRule", found.rule())
        .element("duplicateRuleEntityType", found.object())
        .element("errorMessage", "Use one of these records?");
    found.matches().forEach(match -> match(xml, match));
    xml.close(name);
  }

  private static void match(Xml xml, Duplicates.Match match) {
    xml.open("matchResults")
        .element("entityType", match.object())
        .element("matchEngine", "ExactMatchEngine");
    for (var row : match.records()) {
      xml.open("matchRecords").element("matchConfidence", "100.0");
      SoapRecords.record(xml, "record", "sf:sObject", found(row));
      xml.close("matchRecords");
    }
    xml.element("rule", match.rule())
        .element("size", match.records().size())
        .element("success", true)
        .close("matchResults");
  }

  private static Found found(Row row) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (var name : new String[] {"Id", "Name", "Email", "OwnerId"}) {
      values.put(name, row.get(name));
    }
    return new Found(row.type().name(), row.id(), values);
  }
}
