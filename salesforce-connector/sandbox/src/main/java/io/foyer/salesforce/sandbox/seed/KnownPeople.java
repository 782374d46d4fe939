package io.foyer.salesforce.sandbox.seed;

import java.time.LocalDate;
import java.util.Map;

/** The people every demonstration and test counts on. */
final class KnownPeople {
  private final Planter planter;
  private final Map<String, String> users;
  private final LocalDate today;

  KnownPeople(Planter planter, Map<String, String> users, LocalDate today) {
    this.planter = planter;
    this.users = users;
    this.today = today;
  }

  void plant() {
    kim();
    jonas();
    planter.plant(
        "Lead",
        "FirstName",
        "Hanako",
        "LastName",
        "Sato",
        "Company",
        "Kumo K.K.",
        "Email",
        "hanako@kumo.example",
        "Title",
        "Head of Facilities",
        "Country",
        "Japan",
        "City",
        "Osaka",
        "LeadSource",
        "Web",
        "OwnerId",
        users.get("chloe"));
  }

  private void kim() {
    var account = account("ACME Robotics", "acme-robotics.example", "ana", true);
    contact("Kim", "Andersen", "kim@acme-robotics.example", account, "ana");
    teamMember(account, "ana", "Account Manager");
    teamMember(account, "ben", "Pre-Sales Consultant");
    planter.plant(
        "Opportunity",
        "Name",
        "Plant 4 rollout",
        "AccountId",
        account,
        "StageName",
        "Proposal",
        "Amount",
        40_000,
        "CloseDate",
        today.plusDays(45),
        "Type",
        "New Customer",
        "OwnerId",
        users.get("ana"));
  }

  private void jonas() {
    var account = account("Brightwell", "brightwell.example", "ben", false);
    contact("Jonas", "Weber", "jonas@brightwell.example", account, "ben");
  }

  private String account(String name, String domain, String owner, boolean target) {
    return planter.plant(
        "Account",
        "Name",
        name,
        "Website",
        "https://www." + domain,
        "Web_Domain__c",
        domain,
        "Target_Account__c",
        target,
        "Industry",
        target ? "Manufacturing" : "Hospitality",
        "NumberOfEmployees",
        target ? 850 : 120,
        "BillingCity",
        target ? "Aarhus" : "Hamburg",
        "BillingCountry",
        target ? "Denmark" : "Germany",
        "OwnerId",
        users.get(owner));
  }

  private void teamMember(String account, String user, String role) {
    planter.plant(
        "AccountTeamMember",
        "AccountId",
        account,
        "UserId",
        users.get(user),
        "TeamMemberRole",
        role);
  }

  private void contact(String first, String last, String email, String account, String owner) {
    planter.plant(
        "Contact",
        "FirstName",
        first,
        "LastName",
        last,
        "Email",
        email,
        "Title",
        "Operations Director",
        "AccountId",
        account,
        "OwnerId",
        users.get(owner));
  }
}
