package io.foyer.salesforce.sandbox.seed;

import java.util.Map;

/** What visitors can book, and when the reps can be met. */
final class MeetingRecords {
  private final Planter planter;
  private final Map<String, String> users;

  /**
   * @param planter saves as sales ops
   * @param users ids by alias
   */
  MeetingRecords(Planter planter, Map<String, String> users) {
    this.planter = planter;
    this.users = users;
  }

  /**
   * @param team whose members have the meetings
   */
  void plant(String team) {
    demo(team);
    call(team);
    available("ana", "Europe/Madrid", "09:00-14:00, 15:00-18:00");
    available("ben", "Europe/Berlin", "08:30-17:00");
    available("chloe", "America/New_York", "09:00-17:30");
    available(Map.of("Team__c", team), "Europe/Madrid", "09:00-17:00");
  }

  private void demo(String team) {
    planter.plant(
        "Meeting_Type__c",
        "Name",
        "Demo",
        "Default__c",
        true,
        "Length_Minutes__c",
        30,
        "After_Minutes__c",
        10,
        "Place__c",
        "Video Link",
        "Place_Text__c",
        "https://meet.fern-and-field.example/demo",
        "Title__c",
        "{Our Company} demo for {Company|you}",
        "Description__c",
        "Half an hour: we show you around, and you ask what you like.",
        "Questions__c",
        "What would you like to see?",
        "Team__c",
        team);
  }

  private void call(String team) {
    planter.plant(
        "Meeting_Type__c",
        "Name",
        "Call",
        "Length_Minutes__c",
        15,
        "Place__c",
        "Phone",
        "Title__c",
        "Call with {Visitor Name|you}",
        "Description__c",
        "A quarter of an hour on the phone.",
        "Reminders__c",
        "60",
        "Team__c",
        team);
  }

  private void available(String alias, String zone, String hours) {
    available(Map.of("User__c", users.get(alias)), zone, hours);
  }

  private void available(Map<String, String> whose, String zone, String hours) {
    planter.plant(
        "Availability__c",
        "User__c",
        whose.get("User__c"),
        "Team__c",
        whose.get("Team__c"),
        "Time_Zone__c",
        zone,
        "Monday__c",
        hours,
        "Tuesday__c",
        hours,
        "Wednesday__c",
        hours,
        "Thursday__c",
        hours,
        "Friday__c",
        hours);
  }
}
