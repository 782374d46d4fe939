package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FieldMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields of the CRM that are shown or filled. */
final class MappingSection {

  private static final String FILLED = "To Salesforce";

  private final FactCatalogue facts;

  MappingSection(FactCatalogue facts) {
    this.facts = facts;
  }

  List<FieldMapping> read(List<Row> rows) {
    var seen = new HashSet<String>();
    var mappings = new ArrayList<FieldMapping>();
    for (var row : rows) {
      var mapping = mapping(row);
      mappings.add(mapping);
      if (!seen.add((mapping.field() + mapping.isFilled()).toLowerCase(Locale.ROOT))) {
        row.problem("Field__c", "Another record maps this field already.");
      }
    }
    mappings.sort(Comparator.comparingInt(FieldMapping::order));
    return mappings;
  }

  private FieldMapping mapping(Row row) {
    var name = row.required("Object__c") + "." + row.required("Field__c");
    var known = facts.find(name);
    if (known.isEmpty() || name.startsWith(".")) {
      row.problem("Field__c", "There is no field “%s”.".formatted(name));
    }
    var field = known.map(FactCatalogue.Fact::name).orElse(name);
    return new FieldMapping(
        row.id(),
        field,
        row.text("Label__c", field.substring(field.indexOf('.') + 1)),
        row.whole("Order__c", new Row.Range(99999, 0, 99999)),
        row.flag("Shown__c"),
        isFilled(row) ? visitorFact(row) : null);
  }

  private static boolean isFilled(Row row) {
    var direction = row.text("Direction__c", "From Salesforce");
    if (!direction.equals(FILLED) && !direction.equals("From Salesforce")) {
      row.problem("Direction__c", "“%s” is not one of the choices.".formatted(direction));
    }
    return direction.equals(FILLED);
  }

  private @Nullable String visitorFact(Row row) {
    if (!"Lead".equals(row.text("Object__c"))) {
      row.problem("Object__c", "Foyer fills fields of leads alone.");
    }
    var name = row.required("Visitor_Field__c");
    var fact = facts.find(name).filter(f -> FactCatalogue.OF_THE_VISIT.containsKey(f.name()));
    if (fact.isEmpty() && !name.isEmpty()) {
      row.problem("Visitor_Field__c", "Nothing of a visit is called “%s”.".formatted(name));
    }
    return fact.map(FactCatalogue.Fact::name).orElse(name);
  }
}
