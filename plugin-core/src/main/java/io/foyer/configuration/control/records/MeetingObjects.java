package io.foyer.configuration.control.records;

import io.foyer.crm.entity.RecordType;
import java.util.Map;

/** Objects of the configuration that say what visitors can book. */
final class MeetingObjects {

  private static final String NAME = "Name";
  private static final String USER = "User__c";
  private static final String TEAM = "Team__c";
  private static final String[] TYPE = {
    NAME,
    "Active__c",
    "Default__c",
    "Length_Minutes__c",
    "Step_Minutes__c",
    "Before_Minutes__c",
    "After_Minutes__c",
    "Notice_Minutes__c",
    "Horizon_Days__c",
    "Daily_Limit__c",
    "Place__c",
    "Place_Text__c",
    "Title__c",
    "Description__c",
    "Questions__c",
    "Reminders__c",
    TEAM,
    "Gathering__c",
    "Owner_First__c",
    "Credit_Cancelled__c",
    "Credit_No_Show__c",
    "Bookable_By__c",
    RecordFields.NOTE
  };

  private MeetingObjects() {}

  static RecordType type() {
    return RecordType.of("Meeting_Type__c", NAME).with(TYPE).pointing(Map.of(TEAM, TEAM));
  }

  static RecordType rep() {
    return RecordType.of("Meeting_Rep__c", "Meeting_Type__c", USER)
        .with("Meeting_Type__c", USER, "Weight__c", "Priority__c", "Calibration__c")
        .pointing(Map.of("Meeting_Type__c", "Meeting_Type__c", USER, "User"));
  }

  static RecordType availability() {
    return RecordType.of("Availability__c", USER, TEAM)
        .with(
            USER,
            TEAM,
            "Time_Zone__c",
            "Monday__c",
            "Tuesday__c",
            "Wednesday__c",
            "Thursday__c",
            "Friday__c",
            "Saturday__c",
            "Sunday__c",
            "Dates__c",
            RecordFields.NOTE)
        .pointing(Map.of(USER, "User", TEAM, TEAM));
  }
}
