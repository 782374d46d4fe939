package io.foyer.salesforce.setup;

import java.util.List;
import java.util.Map;

/** The package's objects of configuration and their fields, in the calls they are read by. */
final class SetupObjects {

  static final List<Map<String, List<String>>> IN_CALLS =
      List.of(
          Map.of(
              "Site__c",
              List.of(
                  "Name",
                  "Site_Key__c",
                  "Origins__c",
                  "Language__c",
                  "Active__c",
                  "Consent_Required__c",
                  "Brand_Color__c",
                  "Brand_Radius__c",
                  "Position__c",
                  "Logo_Url__c",
                  "Greeting__c",
                  "Privacy_Url__c",
                  "Test_Mode__c",
                  "Test_Team__c",
                  "Hidden_Paths__c",
                  "Validation_Message__c"),
              "Live_Stream__c",
              List.of(
                  "Name",
                  "Priority__c",
                  "Color__c",
                  "Auto_Pounce__c",
                  "Filter_Logic__c",
                  "Active__c",
                  "Validation_Message__c"),
              "Routing_Rule__c",
              List.of(
                  "Name",
                  "Order__c",
                  "Target__c",
                  "Rep__c",
                  "Team__c",
                  "Distribution__c",
                  "Fallback_Team__c",
                  "Filter_Logic__c",
                  "Active__c",
                  "Validation_Message__c"),
              "Criterion__c",
              List.of(
                  "Name",
                  "Live_Stream__c",
                  "Routing_Rule__c",
                  "Number__c",
                  "Field__c",
                  "Operator__c",
                  "Value__c"),
              "Rep__c",
              List.of(
                  "Name",
                  "User__c",
                  "Active__c",
                  "Capacity__c",
                  "Languages__c",
                  "Absent_From__c",
                  "Absent_Until__c",
                  "Note__c",
                  "Validation_Message__c")),
          Map.of(
              "Team__c",
              List.of("Name"),
              "Team_Member__c",
              List.of("Name", "Team__c", "User__c", "Weight__c"),
              "Business_Hours__c",
              List.of(
                  "Name",
                  "Default__c",
                  "Time_Zone__c",
                  "Monday__c",
                  "Tuesday__c",
                  "Wednesday__c",
                  "Thursday__c",
                  "Friday__c",
                  "Saturday__c",
                  "Sunday__c",
                  "Holidays__c",
                  "Validation_Message__c"),
              "Setting__c",
              List.of(
                  "Name",
                  "Company_Name__c",
                  "Inbound_Countdown_Seconds__c",
                  "Undo_End_Seconds__c",
                  "Idle_After_Seconds__c",
                  "Gone_After_Seconds__c",
                  "Away_After_Minutes__c",
                  "Silence_Ask_Minutes__c",
                  "Silence_End_Minutes__c",
                  "Left_Site_Minutes__c",
                  "Rep_Capacity__c",
                  "Outcomes__c",
                  "Lead_Source__c",
                  "Lead_Owner__c",
                  "Lead_Queue__c",
                  "Allow_Duplicates__c",
                  "Validation_Message__c")));

  private SetupObjects() {}
}
