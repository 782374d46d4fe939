package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a visitor, each with who says so and how sure it is.
 *
 * <p>Whoever reads it can tell what a page claims from what the CRM knows.
 */
public final class FactSheet {

  private static final Set<String> OF_THE_BROWSER =
      Set.of(
          FactCatalogue.LANGUAGE,
          FactCatalogue.BROWSER,
          FactCatalogue.OPERATING_SYSTEM,
          FactCatalogue.DEVICE,
          FactCatalogue.AUTOMATED);
  private static final Set<String> OF_THE_PLACE =
      Set.of(FactCatalogue.COUNTRY, FactCatalogue.REGION, FactCatalogue.CITY);
  private static final Set<String> OF_THE_COMPANY =
      Set.of(
          FactCatalogue.COMPANY,
          FactCatalogue.COMPANY_DOMAIN,
          FactCatalogue.INDUSTRY,
          FactCatalogue.EMPLOYEES,
          FactCatalogue.ANNUAL_REVENUE);
  private static final Set<String> OF_THE_CRM =
      Set.of(FactCatalogue.ACCOUNT_ID, FactCatalogue.OPEN_OPPORTUNITY, FactCatalogue.OWNER);

  /** Anybody can write these into a link. */
  private static final Set<String> WRITTEN_INTO_LINKS =
      Set.of(
          FactCatalogue.UTM_SOURCE,
          FactCatalogue.UTM_MEDIUM,
          FactCatalogue.UTM_CAMPAIGN,
          FactCatalogue.UTM_TERM,
          FactCatalogue.UTM_CONTENT,
          FactCatalogue.AD_CLICK_ID,
          FactCatalogue.REFERRER);

  private record Origin(FactSource source, FactConfidence confidence) {}

  private FactSheet() {}

  /** Facts that have a value, by name. */
  public static List<FactView> of(Visitor visitor) {
    Map<String, FactView> facts = new TreeMap<>();
    Facts.ownNames().forEach(name -> put(facts, visitor, name));
    visitor.match().facts().keySet().forEach(name -> put(facts, visitor, name));
    Whereabouts there = visitor.locality().whereabouts();
    // A rep may see what criteria must not name.
    put(facts, there, FactCatalogue.COUNTRY, there.country());
    put(facts, there, FactCatalogue.REGION, there.region());
    put(facts, there, FactCatalogue.CITY, there.city());
    return List.copyOf(facts.values());
  }

  private static void put(Map<String, FactView> facts, Visitor visitor, String name) {
    String value = Facts.value(visitor, name);
    if (value != null && !value.isBlank()) {
      Origin origin = origin(visitor, name);
      facts.put(name, new FactView(name, value, origin.source, origin.confidence));
    }
  }

  private static void put(
      Map<String, FactView> facts, Whereabouts there, String name, @Nullable String value) {
    if (value != null) {
      facts.put(name, new FactView(name, value, there.source(), there.confidence()));
    }
  }

  private static Origin origin(Visitor visitor, String name) {
    if (name.indexOf('.') > 0 || OF_THE_CRM.contains(name)) {
      return ofTheCrm(visitor);
    }
    if (OF_THE_COMPANY.contains(name)) {
      return ofTheCompany(visitor, name);
    }
    if (OF_THE_PLACE.contains(name)) {
      Whereabouts there = visitor.locality().whereabouts();
      return new Origin(there.source(), there.confidence());
    }
    if (name.equals(FactCatalogue.EMAIL_KNOWN)) {
      return ofTheVisitor(visitor);
    }
    if (name.equals(FactCatalogue.NETWORK)) {
      return new Origin(FactSource.ADDRESS, FactConfidence.LOW);
    }
    if (OF_THE_BROWSER.contains(name)) {
      return new Origin(FactSource.BROWSER, FactConfidence.MEDIUM);
    }
    return new Origin(
        FactSource.PAGE,
        WRITTEN_INTO_LINKS.contains(name) ? FactConfidence.MEDIUM : FactConfidence.HIGH);
  }

  private static Origin ofTheVisitor(Visitor visitor) {
    return visitor.identity().proven()
        ? new Origin(FactSource.SIGNED, FactConfidence.VERY_HIGH)
        : new Origin(FactSource.VISITOR, FactConfidence.LOW);
  }

  private static Origin ofTheCrm(Visitor visitor) {
    return new Origin(
        FactSource.CRM,
        FactConfidence.of(visitor.match(), visitor.identity().proven())
            .orElse(FactConfidence.HIGH));
  }

  private static Origin ofTheCompany(Visitor visitor, String name) {
    if (CompanyFacts.isOfTheCrm(visitor, name)) {
      return ofTheCrm(visitor);
    }
    boolean hasAddress = visitor.identity().email() != null;
    if (name.equals(FactCatalogue.COMPANY_DOMAIN) && hasAddress) {
      return ofTheVisitor(visitor);
    }
    boolean isClaimed = hasAddress && !visitor.identity().proven();
    return new Origin(FactSource.PROVIDER, isClaimed ? FactConfidence.LOW : FactConfidence.MEDIUM);
  }
}
