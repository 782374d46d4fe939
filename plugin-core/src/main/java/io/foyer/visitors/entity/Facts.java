package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.UserSnapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a visitor that criteria may name.
 *
 * <p>Names with a dot, {@code Open Opportunity} and {@code Owner} come from the CRM's match alone:
 * no browser can set them.
 */
public final class Facts {

  private static final Map<String, Function<Visitor, @Nullable String>> SEEN = seen();
  private static final Map<String, Function<Visitor, @Nullable String>> KNOWN = known();

  /** Grow while a visitor only stays. */
  private static final Map<String, Function<Visitor, @Nullable String>> PASSING =
      Map.of(FactCatalogue.SECONDS_ON_SITE, VisitFacts::secondsOnSite);

  private static final Map<String, Function<Visitor, @Nullable String>> OWN = own();

  private Facts() {}

  /** The fact's value; null when it is not known. */
  public static @Nullable String value(Visitor visitor, String name) {
    Function<Visitor, @Nullable String> own = OWN.get(name);
    return own != null ? own.apply(visitor) : visitor.match().facts().get(name);
  }

  /** Names of all facts but those of the CRM's fields. */
  public static Set<String> ownNames() {
    return OWN.keySet();
  }

  /** Names of the facts with another value than before; all that have one for a new visitor. */
  public static Set<String> changed(@Nullable Visitor before, Visitor now) {
    if (before == null) {
      Set<String> all = new HashSet<>(OWN.keySet());
      changed(Map.of(), now.match(), all);
      return all;
    }
    Set<String> names = new HashSet<>();
    if (!before.visit().equals(now.visit()) || !before.page().equals(now.page())) {
      changed(SEEN, before, now, names);
    }
    if (!isKnownAlike(before, now)) {
      changed(KNOWN, before, now, names);
    }
    changed(PASSING, before, now, names);
    changed(before.match().facts(), now.match(), names);
    return names;
  }

  private static void changed(
      Map<String, Function<Visitor, @Nullable String>> facts,
      Visitor before,
      Visitor now,
      Set<String> names) {
    facts.forEach(
        (name, fact) -> {
          if (!Objects.equals(fact.apply(before), fact.apply(now))) {
            names.add(name);
          }
        });
  }

  private static boolean isKnownAlike(Visitor one, Visitor other) {
    return one.background().equals(other.background())
        && one.identity().equals(other.identity())
        && one.match().equals(other.match());
  }

  private static void changed(Map<String, String> before, CrmMatch now, Set<String> names) {
    if (before.equals(now.facts())) {
      return;
    }
    names.addAll(before.keySet());
    names.addAll(now.facts().keySet());
    names.removeIf(
        name -> before.containsKey(name) && before.get(name).equals(now.facts().get(name)));
  }

  /** Depend on the visit and on the page in front. */
  private static Map<String, Function<Visitor, @Nullable String>> seen() {
    Map<String, Function<Visitor, @Nullable String>> facts = new HashMap<>();
    VisitFacts.putInto(facts);
    return facts;
  }

  /** Depend on background, identity and match. */
  private static Map<String, Function<Visitor, @Nullable String>> known() {
    Map<String, Function<Visitor, @Nullable String>> facts = new HashMap<>();
    BackgroundFacts.putInto(facts);
    facts.put(FactCatalogue.EMAIL_KNOWN, Facts::isEmailKnown);
    facts.put(FactCatalogue.OPEN_OPPORTUNITY, Facts::hasOpenOpportunity);
    facts.put(FactCatalogue.OWNER, Facts::owner);
    facts.put(FactCatalogue.COMPANY_DOMAIN, CompanyFacts::domain);
    facts.put(FactCatalogue.ACCOUNT_ID, CompanyFacts::account);
    facts.put(FactCatalogue.COMPANY, CompanyFacts::knownName);
    facts.put(FactCatalogue.INDUSTRY, CompanyFacts::industry);
    facts.put(FactCatalogue.EMPLOYEES, CompanyFacts::employees);
    facts.put(FactCatalogue.ANNUAL_REVENUE, CompanyFacts::revenue);
    return facts;
  }

  private static Map<String, Function<Visitor, @Nullable String>> own() {
    Map<String, Function<Visitor, @Nullable String>> facts = new HashMap<>(SEEN);
    facts.putAll(KNOWN);
    facts.putAll(PASSING);
    return facts;
  }

  private static String isEmailKnown(Visitor visitor) {
    return Boolean.toString(visitor.identity().email() != null);
  }

  private static String hasOpenOpportunity(Visitor visitor) {
    return Boolean.toString(visitor.match().openOpportunity() != null);
  }

  private static @Nullable String owner(Visitor visitor) {
    UserSnapshot owner = visitor.match().owner();
    return owner == null ? null : owner.name();
  }

  /** The values of a fact that has several. */
  public static List<String> several(String value) {
    return List.of(value.split("\n", -1));
  }

  /** The match's fact, for those who need one of the CRM's by name. */
  public static Optional<String> crm(Visitor visitor, String name) {
    return Optional.ofNullable(visitor.match().facts().get(name));
  }
}
