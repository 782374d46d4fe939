package io.foyer.configuration.entity;

import static io.foyer.configuration.entity.FactType.ACCOUNT_LIST;
import static io.foyer.configuration.entity.FactType.BOOLEAN;
import static io.foyer.configuration.entity.FactType.NUMBER;
import static io.foyer.configuration.entity.FactType.TEXT;
import static io.foyer.configuration.entity.FactType.TEXTS;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that criteria may name: those of the visit, and fields of Lead, Contact, Account and
 * Opportunity. Names are compared without case and handed back as spelt here.
 */
public final class FactCatalogue {

  public static final String PAGE_PATH = "Page Path";
  public static final String PAGE_TITLE = "Page Title";
  public static final String PAGE_URL = "Page URL";
  public static final String PAGES_VIEWED = "Pages Viewed";
  public static final String SCROLL_DEPTH = "Scroll Depth";
  public static final String SECONDS_ON_SITE = "Seconds on Site";
  public static final String REFERRER = "Referrer";
  public static final String UTM_SOURCE = "UTM Source";
  public static final String UTM_MEDIUM = "UTM Medium";
  public static final String UTM_CAMPAIGN = "UTM Campaign";
  public static final String AD_CLICK_ID = "Ad Click Id";
  public static final String LANGUAGE = "Language";
  public static final String COUNTRY = "Country";
  public static final String EMAIL_KNOWN = "Email Known";
  public static final String OPEN_OPPORTUNITY = "Open Opportunity";
  public static final String OWNER = "Owner";
  public static final String COMPANY_DOMAIN = "Company Domain";
  public static final String ACCOUNT_ID = "Account Id";
  public static final String PATHS_VIEWED = "Paths Viewed";
  public static final String ATTENTION_SECONDS = "Attention Seconds";
  public static final String RAGE_CLICKS = "Rage Clicks";
  public static final String FORM_BEGUN = "Form Begun";
  public static final String VISIT_NUMBER = "Visit Number";
  public static final String RETURNING = "Returning Visitor";
  public static final String UTM_TERM = "UTM Term";
  public static final String UTM_CONTENT = "UTM Content";
  public static final String REGION = "Region";
  public static final String CITY = "City";
  public static final String BROWSER = "Browser";
  public static final String OPERATING_SYSTEM = "Operating System";
  public static final String DEVICE = "Device";
  public static final String AUTOMATED = "Automated Browser";
  public static final String NETWORK = "Network";
  public static final String COMPANY = "Company";
  public static final String INDUSTRY = "Industry";
  public static final String EMPLOYEES = "Employees";
  public static final String ANNUAL_REVENUE = "Annual Revenue";

  /** Not a value but a membership: which lists of target accounts the company is in. */
  public static final String TARGET_ACCOUNT_LIST = "Target Account List";

  /** Facts that come with the visit or from any CRM. */
  public static final Map<String, FactType> OF_THE_VISIT =
      Map.ofEntries(
          Map.entry(PAGE_PATH, TEXT),
          Map.entry(PAGE_TITLE, TEXT),
          Map.entry(PAGE_URL, TEXT),
          Map.entry(PAGES_VIEWED, NUMBER),
          Map.entry(SCROLL_DEPTH, NUMBER),
          Map.entry(SECONDS_ON_SITE, NUMBER),
          Map.entry(REFERRER, TEXT),
          Map.entry(UTM_SOURCE, TEXT),
          Map.entry(UTM_MEDIUM, TEXT),
          Map.entry(UTM_CAMPAIGN, TEXT),
          Map.entry(AD_CLICK_ID, TEXT),
          Map.entry(LANGUAGE, TEXT),
          Map.entry(COUNTRY, TEXT),
          Map.entry(EMAIL_KNOWN, BOOLEAN),
          Map.entry(OPEN_OPPORTUNITY, BOOLEAN),
          Map.entry(OWNER, TEXT),
          Map.entry(COMPANY_DOMAIN, TEXT),
          Map.entry(ACCOUNT_ID, TEXT),
          Map.entry(PATHS_VIEWED, TEXTS),
          Map.entry(ATTENTION_SECONDS, NUMBER),
          Map.entry(RAGE_CLICKS, NUMBER),
          Map.entry(FORM_BEGUN, TEXTS),
          Map.entry(VISIT_NUMBER, NUMBER),
          Map.entry(RETURNING, BOOLEAN),
          Map.entry(UTM_TERM, TEXT),
          Map.entry(UTM_CONTENT, TEXT),
          Map.entry(REGION, TEXT),
          Map.entry(CITY, TEXT),
          Map.entry(BROWSER, TEXT),
          Map.entry(OPERATING_SYSTEM, TEXT),
          Map.entry(DEVICE, TEXT),
          Map.entry(AUTOMATED, BOOLEAN),
          Map.entry(NETWORK, TEXT),
          Map.entry(COMPANY, TEXT),
          Map.entry(INDUSTRY, TEXT),
          Map.entry(EMPLOYEES, NUMBER),
          Map.entry(ANNUAL_REVENUE, NUMBER));

  /** The CRM's field that {@value #ANNUAL_REVENUE} is read from, where there is one. */
  public static final String REVENUE_FIELD = "Account.AnnualRevenue";

  private static final Set<String> FROM_RECORDS =
      Set.of(
          OPEN_OPPORTUNITY,
          OWNER,
          ACCOUNT_ID,
          COMPANY,
          COMPANY_DOMAIN,
          INDUSTRY,
          EMPLOYEES,
          ANNUAL_REVENUE);

  private final Map<String, Fact> byName = new HashMap<>();

  /**
   * @param fieldTypes CRM fields by {@code Object.Field}
   */
  public FactCatalogue(Map<String, FactType> fieldTypes) {
    fieldTypes.forEach(this::put);
    OF_THE_VISIT.forEach(this::put);
    put(TARGET_ACCOUNT_LIST, ACCOUNT_LIST);
  }

  /** The fact of that name, if there is one. */
  public Optional<Fact> find(String name) {
    return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether the CRM may be where the fact of that name is known from. */
  public static boolean mayBeOfTheCrm(String fact) {
    return fact.indexOf('.') >= 0 || FROM_RECORDS.contains(fact);
  }

  private void put(String name, FactType type) {
    byName.put(name.toLowerCase(Locale.ROOT), new Fact(name, type));
  }

  /** A fact's proper name and type. */
  public record Fact(String name, FactType type) {}
}
