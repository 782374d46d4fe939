package io.foyer.salesforce.sandbox.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Foyer is set up in the org: site, streams, rules, team, hours, playbook, settings. */
final class FoyerSetup {
  private static final String EVERY_HOUR = "00:00-24:00";
  private static final String PAID = "cpc,ppc,paid,paidsocial,display";
  private final Planter planter;
  private final Map<String, String> users;

  /** What a criterion belongs to: a stream or a rule, by the look-up that names it. */
  private record Parent(String lookup, String id) {}

  /** What a criterion asks. */
  private record Condition(String field, String operator, @Nullable String value) {}

  /**
   * @param planter saves as sales ops
   * @param users ids by alias
   */
  FoyerSetup(Planter planter, Map<String, String> users) {
    this.planter = planter;
    this.users = users;
  }

  void plant(List<String> origins) {
    site(origins);
    new PounceRecords(planter).plant(streams().id());
    var team = team();
    new RepRecords(planter, users).plant();
    new MeetingRecords(planter, users).plant(team);
    rules(team);
    new PlaybookSetup(planter).plant(hours());
    settings();
  }

  private void site(List<String> origins) {
    planter.plant(
        "Site__c",
        "Name",
        "Fern & Field",
        "Site_Key__c",
        "demo",
        "Origins__c",
        String.join("\n", origins),
        "Brand_Color__c",
        "#1f5c4d",
        "Brand_Radius__c",
        12,
        "Greeting__c",
        "Hello! How can we help your garden grow?",
        "Privacy_Url__c",
        "https://fern-and-field.example/privacy");
  }

  /** The stream of target accounts comes first. */
  private Parent streams() {
    var target = stream("Target Account", 1, "Rose");
    criterion(target, 1, new Condition("Account.Target_Account__c", "equals", "true"));
    var opportunity = stream("Open Opportunity", 2, "Teal");
    criterion(opportunity, 1, new Condition("Open Opportunity", "equals", "true"));
    var paid = stream("Paid Advertising", 3, "Amber");
    criterion(paid, 1, new Condition("UTM Medium", "equals", PAID));
    criterion(paid, 2, new Condition("Ad Click Id", "is set", null));
    var pricing = stream("Pricing Page", 4, "Violet");
    criterion(pricing, 1, new Condition("Page Path", "contains", "/pricing"));
    return target;
  }

  private Parent stream(String title, int priority, String colour) {
    boolean isPaid = title.equals("Paid Advertising");
    var id =
        planter.plant(
            "Live_Stream__c",
            "Name",
            title,
            "Priority__c",
            priority,
            "Color__c",
            colour,
            "Auto_Pounce__c",
            priority == 1,
            "Filter_Logic__c",
            isPaid ? "1 OR 2" : null);
    return new Parent("Live_Stream__c", id);
  }

  private void criterion(Parent parent, int number, Condition asked) {
    planter.plant(
        "Criterion__c",
        parent.lookup(),
        parent.id(),
        "Number__c",
        number,
        "Field__c",
        asked.field(),
        "Operator__c",
        asked.operator(),
        "Value__c",
        asked.value());
  }

  private String team() {
    var team =
        planter.plant(
            "Team__c", "Name", "Everyone", "Description__c", "All reps share the visitors.");
    for (var rep : List.of("ana", "ben", "chloe")) {
      planter.plant("Team_Member__c", "Team__c", team, "User__c", users.get(rep));
    }
    return team;
  }

  private void rules(String team) {
    ownersFirst(team);
    planter.plant(
        "Routing_Rule__c",
        "Name",
        "Everyone else",
        "Order__c",
        99,
        "Target__c",
        "Team",
        "Team__c",
        team,
        "Distribution__c",
        "All at Once");
  }

  private void ownersFirst(String team) {
    var rule =
        planter.plant(
            "Routing_Rule__c",
            "Name",
            "Owner of the contact, lead or account",
            "Order__c",
            10,
            "Target__c",
            "CRM Owner",
            "Fallback_Team__c",
            team);
    criterion(new Parent("Routing_Rule__c", rule), 1, new Condition("Owner", "is set", null));
  }

  private String hours() {
    return planter.plant(
        "Business_Hours__c",
        "Name",
        "Round the clock",
        "Default__c",
        true,
        "Time_Zone__c",
        "Europe/Madrid",
        "Monday__c",
        EVERY_HOUR,
        "Tuesday__c",
        EVERY_HOUR,
        "Wednesday__c",
        EVERY_HOUR,
        "Thursday__c",
        EVERY_HOUR,
        "Friday__c",
        EVERY_HOUR,
        "Saturday__c",
        EVERY_HOUR,
        "Sunday__c",
        EVERY_HOUR);
  }

  private void settings() {
    planter.plant(
        "Setting__c",
        "Name",
        "Foyer",
        "Company_Name__c",
        "Fern & Field",
        "Outcomes__c",
        "Qualified\nMeeting wanted\nNot a fit\nSupport question\nSpam",
        "Own_Domains__c",
        "fern-and-field.example");
  }
}
