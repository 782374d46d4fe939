package io.foyer.configuration.control.records;

import io.foyer.crm.entity.RecordType;
import java.util.Map;

/** Objects of the configuration that say how reps meet visitors. */
final class PlaybookObjects {

  private static final String NAME = "Name";
  private static final String NOTE = RecordFields.NOTE;

  private PlaybookObjects() {}

  static RecordType rep() {
    return RecordType.of("Rep__c", "User__c")
        .with(
            NAME,
            "User__c",
            "Active__c",
            "Capacity__c",
            "Languages__c",
            "Absent_From__c",
            "Absent_Until__c",
            "Note__c",
            NOTE)
        .pointing(Map.of("User__c", "User"));
  }

  static RecordType qualification() {
    return RecordType.of("Qualification_Rule__c", NAME)
        .with(NAME, "Order__c", "Outcome__c", "Filter_Logic__c", "Active__c", NOTE);
  }

  static RecordType holiday() {
    return RecordType.of("Holiday__c", "Business_Hours__c", "Date__c")
        .with(NAME, "Business_Hours__c", "Date__c", "Open_From__c", "Open_Until__c")
        .pointing(Map.of("Business_Hours__c", "Business_Hours__c"));
  }

  static RecordType targetList() {
    return RecordType.of("Target_Account_List__c", NAME)
        .with(NAME, "Source__c", "Account_Field__c", "Account_Value__c", NOTE);
  }

  static RecordType target() {
    return RecordType.of("Target_Account__c", "List__c", "Domain__c", "Account__c")
        .with("List__c", "Domain__c", "Account__c")
        .pointing(Map.of("List__c", "Target_Account_List__c", "Account__c", "Account"));
  }

  static RecordType shortcut() {
    return RecordType.of("Shortcut__c", NAME, "Team__c", "Language__c")
        .with(NAME, "Text__c", "Team__c", "Language__c", "Active__c", NOTE)
        .pointing(Map.of("Team__c", "Team__c"));
  }

  static RecordType text() {
    return RecordType.of("Text__c", NAME, "Language__c")
        .with(NAME, "Language__c", "Text__c", "Active__c", NOTE);
  }

  static RecordType pounceText() {
    return RecordType.of("Pounce_Text__c", NAME, "Language__c")
        .with(
            NAME,
            "Kind__c",
            "Language__c",
            "Live_Stream__c",
            "Page__c",
            "Order__c",
            "Text__c",
            "Active__c",
            NOTE)
        .pointing(Map.of("Live_Stream__c", "Live_Stream__c"));
  }

  static RecordType experience() {
    return RecordType.of("Experience__c", NAME)
        .with(
            NAME,
            "Priority__c",
            "Once_In_Days__c",
            "Split__c",
            "Weight__c",
            "Filter_Logic__c",
            "Active__c",
            NOTE);
  }

  static RecordType experienceStep() {
    return RecordType.of("Experience_Step__c", "Experience__c", NAME)
        .with(
            NAME,
            "Experience__c",
            "Order__c",
            "Kind__c",
            "Text__c",
            "Choices__c",
            "Next_Step__c",
            "Otherwise__c",
            "Skip__c",
            "Field__c",
            "Operator__c",
            "Value__c",
            NOTE)
        .pointing(Map.of("Experience__c", "Experience__c"));
  }

  static RecordType mapping() {
    return RecordType.of("Field_Mapping__c", "Direction__c", "Object__c", "Field__c")
        .with(
            "Direction__c",
            "Object__c",
            "Field__c",
            "Label__c",
            "Order__c",
            "Shown__c",
            "Visitor_Field__c",
            NOTE);
  }
}
