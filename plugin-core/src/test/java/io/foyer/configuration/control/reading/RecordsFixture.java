package io.foyer.configuration.control.reading;

import io.foyer.crm.entity.ConfigurationRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small sound configuration as records, to be spoilt by tests. */
public final class RecordsFixture {

  private final Map<String, List<Map<String, String>>> records = new HashMap<>();

  /** One site, two streams, two rules, one team. */
  public static RecordsFixture sound() {
    var fixture = new RecordsFixture();
    fixture.add("Site__c", "a01", "Fern & Field");
    fixture.set("a01", "Site_Key__c", "demo").set("a01", "Origins__c", "http://localhost:8080");
    fixture.set("a01", "Active__c", "true");
    fixture.add("Live_Stream__c", "a02", "Target Account");
    fixture.set("a02", "Priority__c", "1").set("a02", "Color__c", "Rose");
    fixture.set("a02", "Active__c", "true");
    fixture.add("Live_Stream__c", "a03", "Pricing Page");
    fixture.set("a03", "Priority__c", "2").set("a03", "Active__c", "true");
    fixture.criterion("a04", "Live_Stream__c", "a02");
    fixture.is("a04", 1, "Account.Target_Account__c", "equals", "true");
    fixture.add("Team__c", "a05", "Everyone");
    fixture.add("Team_Member__c", "a06", "TM-1");
    fixture.set("a06", "Team__c", "a05").set("a06", "User__c", "005A");
    fixture.add("Routing_Rule__c", "a07", "Owner");
    fixture.set("a07", "Order__c", "10").set("a07", "Target__c", "CRM Owner");
    fixture.set("a07", "Active__c", "true").set("a07", "Fallback_Team__c", "a05");
    fixture.add("Routing_Rule__c", "a08", "Everyone else");
    fixture.set("a08", "Order__c", "99").set("a08", "Target__c", "Team");
    fixture.set("a08", "Active__c", "true").set("a08", "Team__c", "a05");
    fixture.add("Business_Hours__c", "a09", "Default");
    fixture.set("a09", "Default__c", "true").set("a09", "Time_Zone__c", "Europe/Madrid");
    fixture.set("a09", "Monday__c", "09:00-12:30, 14:00-18:00");
    fixture.add("Setting__c", "a10", "Foyer");
    fixture.set("a10", "Company_Name__c", "Fern & Field");
    fixture.set("a10", "Outcomes__c", "Qualified\nSpam");
    return fixture;
  }

  public RecordsFixture add(String object, String id, String name) {
    var record = new HashMap<>(Map.of("Id", id, "Name", name));
    records.computeIfAbsent(object, o -> new ArrayList<>()).add(record);
    return this;
  }

  public RecordsFixture set(String id, String field, String value) {
    records.values().stream()
        .flatMap(List::stream)
        .filter(record -> id.equals(record.get("Id")))
        .forEach(record -> record.put(field, value));
    return this;
  }

  public RecordsFixture without(String id) {
    records.values().forEach(rows -> rows.removeIf(record -> id.equals(record.get("Id"))));
    return this;
  }

  public RecordsFixture criterion(String id, String parentField, String parent) {
    return add("Criterion__c", id, "C-" + id).set(id, parentField, parent);
  }

  public RecordsFixture is(String id, int number, String field, String operator, String value) {
    return set(id, "Number__c", number + ".0")
        .set(id, "Field__c", field)
        .set(id, "Operator__c", operator)
        .set(id, "Value__c", value);
  }

  public ConfigurationRecords records() {
    var copy = new HashMap<String, List<Map<String, String>>>();
    records.forEach((object, rows) -> copy.put(object, rows.stream().map(Map::copyOf).toList()));
    return new ConfigurationRecords(
        copy,
        Map.of(
            "Account.Target_Account__c", "boolean",
            "Account.Industry", "text",
            "Account.NumberOfEmployees", "number",
            "Lead.Country", "text",
            "Lead.Email", "text",
            "Lead.NumberOfEmployees", "number"));
  }
}
