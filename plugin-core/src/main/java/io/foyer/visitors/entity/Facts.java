package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.UserSnapshot;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Set<String> names = new HashSet<>();
    OWN.forEach(
        (name, fact) -> {
          if (before == null || !Objects.equals(fact.apply(before), fact.apply(now))) {
            names.add(name);
          }
        });
    Map<String, String> known = before == null ? Map.of() : before.match().facts();
    changed(known, now.match(), names);
    return names;
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

  private static Map<String, Function<Visitor, @Nullable String>> own() {
    Map<String, Function<Visitor, @Nullable String>> facts = new LinkedHashMap<>();
    VisitFacts.putInto(facts);
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
