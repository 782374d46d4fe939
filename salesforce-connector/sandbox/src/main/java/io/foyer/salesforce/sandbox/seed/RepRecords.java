package io.foyer.salesforce.sandbox.seed;

import java.util.Map;

/** What sales ops say of the reps: how many conversations each takes, and in which languages. */
final class RepRecords {
  private final Planter planter;
  private final Map<String, String> users;

  /**
   * @param planter saves as sales ops
   * @param users ids by alias
   */
  RepRecords(Planter planter, Map<String, String> users) {
    this.planter = planter;
    this.users = users;
  }

  void plant() {
    rep("ana", "en\nes");
    rep("ben", "en\nde");
    rep("chloe", "en\nfr");
  }

  private void rep(String alias, String languages) {
    planter.plant("Rep__c", "User__c", users.get(alias), "Languages__c", languages);
  }
}
