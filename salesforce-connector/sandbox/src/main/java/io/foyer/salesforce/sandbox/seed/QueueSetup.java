package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.schema.AssignmentRule;

/** A queue that takes leads, and the rules that send some there. */
final class QueueSetup {

  private QueueSetup() {}

  static void plant(Planter planter) {
    var queue =
        planter.plant(
            "Group", "Name", "Website Leads", "DeveloperName", "Website_Leads", "Type", "Queue");
    planter.plant("QueueSobject", "QueueId", queue, "SobjectType", "Lead");
    for (var rule : AssignmentRule.ofLeads()) {
      planter.plant("AssignmentRule", "Name", rule.name(), "SobjectType", "Lead", "Active", true);
    }
  }
}
