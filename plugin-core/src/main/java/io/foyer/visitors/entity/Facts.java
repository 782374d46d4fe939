package io.foyer.visitors.entity;

import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.UserSnapshot;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    facts.put("Page Path", visitor -> visitor.page().path());
    facts.put("Page Title", visitor -> visitor.page().title());
    facts.put("Page URL", visitor -> visitor.page().url());
    facts.put("Pages Viewed", visitor -> Integer.toString(visitor.visit().pages()));
    facts.put("Scroll Depth", visitor -> Integer.toString(visitor.page().scroll()));
    facts.put("Seconds on Site", Facts::secondsOnSite);
    facts.put("Referrer", visitor -> visitor.visit().source().referrer());
    facts.put("UTM Source", visitor -> visitor.visit().source().utmSource());
    facts.put("UTM Medium", visitor -> visitor.visit().source().utmMedium());
    facts.put("UTM Campaign", visitor -> visitor.visit().source().utmCampaign());
    facts.put("Ad Click Id", visitor -> visitor.visit().source().adClickId());
    facts.put("Language", visitor -> visitor.locality().language());
    facts.put("Country", visitor -> visitor.locality().country());
    facts.put("Email Known", visitor -> Boolean.toString(visitor.identity().email() != null));
    facts.put(FactCatalogue.OPEN_OPPORTUNITY, Facts::hasOpenOpportunity);
    facts.put(FactCatalogue.OWNER, Facts::owner);
    facts.put(FactCatalogue.COMPANY_DOMAIN, CompanyFacts::domain);
    facts.put(FactCatalogue.ACCOUNT_ID, CompanyFacts::account);
    return facts;
  }

  private static String hasOpenOpportunity(Visitor visitor) {
    return Boolean.toString(visitor.match().openOpportunity() != null);
  }

  private static @Nullable String owner(Visitor visitor) {
    UserSnapshot owner = visitor.match().owner();
    return owner == null ? null : owner.name();
  }

  /** Up to the last sign of life, so that a snapshot's value stands still. */
  private static String secondsOnSite(Visitor visitor) {
    Duration stay = Duration.between(visitor.visit().startedAt(), visitor.seenAt());
    return Long.toString(Math.max(0, stay.toSeconds()));
  }

  /** The match's fact, for those who need one of the CRM's by name. */
  public static Optional<String> crm(Visitor visitor, String name) {
    return Optional.ofNullable(visitor.match().facts().get(name));
  }
}
