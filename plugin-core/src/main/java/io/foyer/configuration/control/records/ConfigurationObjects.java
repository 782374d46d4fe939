package io.foyer.configuration.control.records;

import io.foyer.crm.entity.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects in which sales ops keep the configuration; what is pointed to stands first. */
public final class ConfigurationObjects {

  private static final String NAME = "Name";
  private static final String NOTE = RecordFields.NOTE;

  private static final String[] SETTING = {
    NAME,
    "Publishing__c",
    "Company_Name__c",
    "Inbound_Countdown_Seconds__c",
    "Answer_Within_Seconds__c",
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
    "Country_By_Address__c",
    "Ask_For_Rating__c",
    "Typing_Preview__c",
    "Mark_Automated_Messages__c",
    "Visitors_May_Call__c",
    "Video_Calls__c",
    "Auto_Pounce__c",
    "Greet_After_Seconds__c",
    "Nudge_After_Seconds__c",
    "Reply_Within_Seconds__c",
    "Own_Domains__c",
    "Auto_Pounce_By_Model__c",
    "Suggest_Past_Answers__c",
    NOTE
  };

  public static final List<RecordType> ALL =
      List.of(
          team(),
          PlaybookObjects.rep(),
          member(),
          site(),
          stream(),
          rule(),
          PlaybookObjects.qualification(),
          PlaybookObjects.experience(),
          PlaybookObjects.experienceStep(),
          criterion(),
          hours(),
          PlaybookObjects.holiday(),
          PlaybookObjects.targetList(),
          PlaybookObjects.target(),
          PlaybookObjects.shortcut(),
          PlaybookObjects.mapping(),
          PlaybookObjects.text(),
          PlaybookObjects.pounceText(),
          MeetingObjects.type(),
          MeetingObjects.rep(),
          MeetingObjects.availability(),
          setting());

  private ConfigurationObjects() {}

  /** The object of that API name. */
  public static Optional<RecordType> named(String object) {
    return ALL.stream().filter(type -> type.object().equals(object)).findFirst();
  }

  private static RecordType site() {
    return RecordType.of("Site__c", "Site_Key__c")
        .with(
            NAME,
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
            "Live_View_Notice__c",
            "Private_Paths__c",
            NOTE)
        .pointing(Map.of("Test_Team__c", "Team__c"));
  }

  private static RecordType stream() {
    return RecordType.of("Live_Stream__c", NAME)
        .with(
            NAME,
            "Priority__c",
            "Color__c",
            "Auto_Pounce__c",
            "Filter_Logic__c",
            "Active__c",
            NOTE);
  }

  private static RecordType team() {
    return RecordType.of("Team__c", NAME).with(NAME, "Description__c");
  }

  private static RecordType member() {
    return RecordType.of("Team_Member__c", "Team__c", "User__c")
        .with("Team__c", "User__c", "Weight__c")
        .pointing(Map.of("Team__c", "Team__c", "User__c", "User"));
  }

  private static RecordType rule() {
    return RecordType.of("Routing_Rule__c", NAME)
        .with(
            NAME,
            "Order__c",
            "Target__c",
            "Rep__c",
            "Team__c",
            "Distribution__c",
            "Fallback_Team__c",
            "Account_Team_Role__c",
            "Same_Rep_Again__c",
            "Filter_Logic__c",
            "Active__c",
            NOTE)
        .pointing(Map.of("Rep__c", "User", "Team__c", "Team__c", "Fallback_Team__c", "Team__c"));
  }

  private static RecordType criterion() {
    return RecordType.of(
            "Criterion__c",
            "Live_Stream__c",
            "Routing_Rule__c",
            "Qualification_Rule__c",
            "Experience__c",
            "Number__c")
        .with(
            "Live_Stream__c",
            "Routing_Rule__c",
            "Qualification_Rule__c",
            "Experience__c",
            "Number__c",
            "Field__c",
            "Operator__c",
            "Value__c")
        .pointing(
            Map.of(
                "Live_Stream__c", "Live_Stream__c",
                "Routing_Rule__c", "Routing_Rule__c",
                "Qualification_Rule__c", "Qualification_Rule__c",
                "Experience__c", "Experience__c"));
  }

  private static RecordType hours() {
    return RecordType.of("Business_Hours__c", NAME)
        .with(
            NAME,
            "Default__c",
            "Time_Zone__c",
            "Monday__c",
            "Tuesday__c",
            "Wednesday__c",
            "Thursday__c",
            "Friday__c",
            "Saturday__c",
            "Sunday__c",
            NOTE);
  }

  private static RecordType setting() {
    return RecordType.of("Setting__c", NAME).with(SETTING);
  }
}
