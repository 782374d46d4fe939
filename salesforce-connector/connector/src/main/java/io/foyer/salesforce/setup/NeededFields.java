package io.foyer.salesforce.setup;

import io.foyer.configuration.control.records.ConfigurationObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Foyer needs of an org, by object: fields it reads, and fields it writes. */
final class NeededFields {

  /** Fields of an object, and whether Foyer makes such records. */
  record Need(List<String> reads, Set<String> writes, boolean creates) {}

  private static final String NOTE = "Validation_Message__c";

  private static final Set<String> EVENT =
      Set.of(
          "Conversation_Key__c",
          "Conversation_Type__c",
          "Outcome__c",
          "Rep_Messages__c",
          "Visitor_Messages__c",
          "First_Response_Seconds__c",
          "Page_URL__c",
          "UTM_Source__c",
          "UTM_Medium__c",
          "UTM_Campaign__c",
          "Stream__c",
          "Routing_Reason__c",
          "Rating__c",
          "Rating_Comment__c",
          "Calls__c",
          "Call_Seconds__c",
          "Call_Notes__c",
          "Playback_URL__c",
          "Meeting_State__c",
          "Meeting_Type__c",
          "Location",
          "ShowAs");

  private static final Set<String> LEAD =
      Set.of(
          "Foyer_Key__c",
          "UTM_Source__c",
          "UTM_Medium__c",
          "UTM_Campaign__c",
          "First_Page__c",
          "Last_Page__c");

  private NeededFields() {}

  static Map<String, Need> all() {
    var all = new LinkedHashMap<String, Need>();
    ConfigurationObjects.ALL.forEach(type -> all.put(type.object(), configuration(type.fields())));
    all.put("Account", reads("Target_Account__c", "Web_Domain__c"));
    all.put("Contact", reads("Email", "AccountId", "OwnerId"));
    all.put("Opportunity", reads("StageName", "IsClosed", "OwnerId"));
    all.put("User", reads("Name", "Email", "IsActive", "TimeZoneSidKey"));
    all.put("Lead", new Need(List.of("Email", "IsConverted"), LEAD, true));
    all.put("CampaignMember", new Need(List.of("Status"), Set.of(), true));
    all.put("Event", new Need(List.of("Subject", "ShowAs"), EVENT, true));
    all.put(
        "Task",
        new Need(List.of("Subject"), Set.of("Conversation_Key__c", "Playback_URL__c"), true));
    return all;
  }

  private static Need configuration(List<String> fields) {
    var reads = new ArrayList<>(fields);
    var writes = new HashSet<String>();
    if (reads.remove(NOTE)) {
      writes.add(NOTE);
    }
    return new Need(reads, writes, false);
  }

  private static Need reads(String... fields) {
    return new Need(List.of(fields), Set.of(), false);
  }
}
