package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FieldMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of the CRM that are shown or filled. */
final class MappingSection {

  private static final String FILLED = "To Salesforce";

  // Of a lead that Foyer makes: who it is, whose it is, and what Salesforce fills.
  private static final Set<String> TAKEN =
      Set.of(
          "Id",
          "Name",
          "FirstName",
          "LastName",
          "Company",
          "Email",
          "OwnerId",
          "LeadSource",
          "IsConverted",
          "IsDeleted",
          "Foyer_Key__c");

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
        isFilled(row) ? visitorFact(row, known.orElse(null)) : null);
  }

  private static boolean isFilled(Row row) {
    var direction = row.text("Direction__c", "From Salesforce");
    if (!direction.equals(FILLED) && !direction.equals("From Salesforce")) {
      row.problem("Direction__c", "“%s” is not one of the choices.".formatted(direction));
    }
    return direction.equals(FILLED);
  }

  private String visitorFact(Row row, FactCatalogue.@Nullable Fact field) {
    if (!"Lead".equals(row.text("Object__c"))) {
      row.problem("Object__c", "Foyer fills fields of leads alone.");
    }
    if (field != null && TAKEN.contains(field.name().substring("Lead.".length()))) {
      row.problem("Field__c", "“%s” is not for a mapping to fill.".formatted(field.name()));
    }
    var name = row.required("Visitor_Field__c");
    var fact = facts.find(name).filter(f -> FactCatalogue.OF_THE_VISIT.containsKey(f.name()));
    if (fact.isEmpty() && !name.isEmpty()) {
      row.problem("Visitor_Field__c", "Nothing of a visit is called “%s”.".formatted(name));
    }
    fact.ifPresent(known -> fits(row, known, field));
    return fact.map(FactCatalogue.Fact::name).orElse(name);
  }

  private static void fits(Row row, FactCatalogue.Fact fact, FactCatalogue.@Nullable Fact field) {
    if (field != null && field.type() != FactType.TEXT && field.type() != fact.type()) {
      row.problem(
          "Visitor_Field__c",
          "“%s” does not fit into “%s”, which holds a %s."
              .formatted(fact.name(), field.name(), field.type().name().toLowerCase(Locale.ROOT)));
    }
  }
}
