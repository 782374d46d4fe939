package io.foyer.salesforce.sandbox.seed;

/** How reps meet visitors: who may ask for them, what they have at hand, days off. */
final class PlaybookSetup {
  private final Planter planter;

  PlaybookSetup(Planter planter) {
    this.planter = planter;
  }

  void plant(String hours) {
    holidays(hours);
    qualification();
    targets();
    shortcuts();
    mappings();
    texts();
    new ExperienceRecords(planter).plant();
  }

  // Days that are over: the demonstration is open whenever somebody tries it.
  private void holidays(String hours) {
    planter.plant(
        "Holiday__c", "Name", "New Year", "Business_Hours__c", hours, "Date__c", "2026-01-01");
    planter.plant(
        "Holiday__c",
        "Name",
        "New Year's Eve",
        "Business_Hours__c",
        hours,
        "Date__c",
        "2025-12-31",
        "Open_From__c",
        "09:00",
        "Open_Until__c",
        "13:00");
  }

  private void qualification() {
    planter.plant(
        "Qualification_Rule__c",
        "Name",
        "Everybody",
        "Order__c",
        99,
        "Outcome__c",
        "Chat and Call");
  }

  private void targets() {
    planter.plant(
        "Target_Account_List__c",
        "Name",
        "Target accounts",
        "Source__c",
        "Account Field",
        "Account_Field__c",
        "Target_Account__c",
        "Account_Value__c",
        "true");
    var partners = planter.plant("Target_Account_List__c", "Name", "Partners");
    planter.plant("Target_Account__c", "List__c", partners, "Domain__c", "brightwell.example");
  }

  private void shortcuts() {
    shortcut(
        "hello", "Hello {Visitor First Name|there}, this is {Rep First Name}. How can I help?");
    shortcut("calling", "Calling you now…");
    shortcut("no call", "I cannot talk on the phone right now. Shall we go on here?");
  }

  private void shortcut(String name, String text) {
    planter.plant("Shortcut__c", "Name", name, "Text__c", text, "Language__c", "en");
  }

  private void texts() {
    planter.plant(
        "Text__c",
        "Name",
        "emailWhy",
        "Language__c",
        "English",
        "Text__c",
        "So that we can write to you if the line breaks");
  }

  private void mappings() {
    shown("Account", "Industry", "Industry", 1);
    shown("Account", "NumberOfEmployees", "Employees", 2);
    shown("Contact", "Title", "Job title", 3);
    shown("Opportunity", "StageName", "Stage", 4);
    planter.plant(
        "Field_Mapping__c",
        "Direction__c",
        "To Salesforce",
        "Object__c",
        "Lead",
        "Field__c",
        "Country",
        "Visitor_Field__c",
        "Country");
  }

  private void shown(String object, String field, String label, int order) {
    planter.plant(
        "Field_Mapping__c",
        "Object__c",
        object,
        "Field__c",
        field,
        "Label__c",
        label,
        "Order__c",
        order);
  }
}
