package io.foyer.salesforce.sandbox.seed;

import static io.foyer.salesforce.sandbox.seed.Planter.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The company's market: accounts, contacts, leads and opportunities. Always the same ones. */
final class Market {
  // One number, one market: whoever starts a fresh org finds the same people in it.
  private static final long SEED = 20261121;
  private static final int CONTACTS = 240;
  private static final int LEADS = 170;
  private static final int OPPORTUNITIES = 90;
  private static final List<String> OPEN =
      List.of("Prospecting", "Qualification", "Needs Analysis", "Proposal", "Negotiation/Review");
  private final Random random = new Random(SEED);
  private final Planter planter;
  private final List<String> reps;
  private final Map<String, String> users;
  private final LocalDate today;
  private final Names names = new Names();
  private final Set<String> addresses = new LinkedHashSet<>();

  Market(Planter planter, Map<String, String> users, Clock clock) {
    this.planter = planter;
    this.users = users;
    this.reps = List.of(user("ana", users), user("ben", users), user("chloe", users));
    this.today = LocalDate.now(clock);
  }

  private static String user(String alias, Map<String, String> users) {
    var id = users.get(alias);
    if (id == null) {
      throw new IllegalStateException("no user " + alias);
    }
    return id;
  }

  void plant() {
    new KnownPeople(planter, users, today).plant();
    var companies = names.companies();
    var accounts = planter.plant("Account", companies.stream().map(this::account).toList());
    people(companies, accounts);
    planter.plant("Lead", IntStream.range(0, LEADS).mapToObj(i -> lead()).toList());
    planter.plant(
        "Opportunity",
        IntStream.range(0, OPPORTUNITIES)
            .mapToObj(
                i ->
                    opportunity(
                        companies.get(i % companies.size()), accounts.get(i % accounts.size())))
            .toList());
  }

  private Map<String, @Nullable String> account(Names.Company company) {
    var account = size(pick(List.of(18, 45, 80, 140, 260, 520, 900, 1800, 4200, 11000)));
    var traits =
        record(
            "Name",
            company.name(),
            "Industry",
            company.industry(),
            "Type",
            pick(List.of("Prospect", "Prospect", "Customer - Direct", "Customer - Channel")),
            "Website",
            "https://www." + company.domain(),
            "Web_Domain__c",
            company.domain(),
            "BillingCity",
            company.city(),
            "BillingCountry",
            company.country(),
            "Target_Account__c",
            random.nextInt(6) == 0,
            "OwnerId",
            pick(reps));
    account.putAll(traits);
    return account;
  }

  private static Map<String, @Nullable String> size(int employees) {
    return record("NumberOfEmployees", employees, "AnnualRevenue", employees * 110_000L);
  }

  private void people(List<Names.Company> companies, List<String> accounts) {
    var all = new ArrayList<Map<String, @Nullable String>>();
    for (int i = 0; i < CONTACTS; i++) {
      int at = i % companies.size();
      all.add(contact(companies.get(at), accounts.get(at)));
    }
    for (int from = 0; from < all.size(); from += 200) {
      planter.plant("Contact", all.subList(from, Math.min(all.size(), from + 200)));
    }
  }

  private Map<String, @Nullable String> contact(Names.Company company, String account) {
    var person = names.person(company.country(), random);
    return record(
        "FirstName",
        person.first(),
        "LastName",
        person.last(),
        "Email",
        address(person, company.domain()),
        "Title",
        pick(Names.TITLES),
        "AccountId",
        account,
        "MailingCity",
        company.city(),
        "MailingCountry",
        company.country(),
        "LeadSource",
        pick(List.of("Web", "Partner Referral", "Phone Inquiry", "Website chat")),
        "OwnerId",
        pick(reps));
  }

  private Map<String, @Nullable String> lead() {
    var company = names.prospect(random);
    var person = names.person(company.country(), random);
    return record(
        "FirstName",
        person.first(),
        "LastName",
        person.last(),
        "Company",
        company.name(),
        "Email",
        address(person, company.domain()),
        "Title",
        pick(Names.TITLES),
        "Industry",
        company.industry(),
        "City",
        company.city(),
        "Country",
        company.country(),
        "Status",
        pick(List.of("Open - Not Contacted", "Open - Not Contacted", "Working - Contacted")),
        "OwnerId",
        pick(reps));
  }

  private Map<String, @Nullable String> opportunity(Names.Company company, String account) {
    boolean open = random.nextInt(5) < 3;
    var stage = open ? pick(OPEN) : pick(List.of("Closed Won", "Closed Won", "Closed Lost"));
    int days = 5 + random.nextInt(150);
    return record(
        "Name",
        company.name() + " " + pick(Names.PROJECTS),
        "AccountId",
        account,
        "StageName",
        stage,
        "Amount",
        500L * (6 + random.nextInt(360)),
        "CloseDate",
        open ? today.plusDays(days) : today.minusDays(days),
        "Type",
        pick(List.of("New Customer", "New Customer", "Existing Customer - Upgrade")),
        "OwnerId",
        pick(reps));
  }

  /** One address a person, even where two share a name. */
  private String address(Names.Person person, String domain) {
    var base = person.mailbox().toLowerCase(Locale.ROOT);
    var address = base + "@" + domain;
    for (int n = 2; !addresses.add(address); n++) {
      address = base + n + "@" + domain;
    }
    return address;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
