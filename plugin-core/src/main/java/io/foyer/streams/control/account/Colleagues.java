package io.foyer.streams.control.account;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.control.MirroredAccounts;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.streams.control.Acquaintance;
import io.foyer.visitors.control.CompanyVisits;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.SeenVisitor;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Others of a visitor's company.
 *
 * <p>A rep learns the name of one whom it may meet here, or whose record it may see in the CRM; of
 * the rest only how many they are.
 */
@ApplicationScoped
class Colleagues {
  static final Duration LATELY = Duration.ofDays(30);
  private static final int MOST = 30;

  @Inject LiveVisitors visitors;
  @Inject CompanyVisits visits;
  @Inject MirroredAccounts accounts;
  @Inject Acquaintance acquaintance;
  @Inject CrmLinks links;
  @Inject Clock clock;

  /**
   * Before it is asked who may know of them.
   *
   * @param people records by address, lower-case
   */
  record Found(List<Visitor> here, List<SeenVisitor> seen, Map<String, FoundPerson> people) {

    Stream<String> records() {
      return people.values().stream().map(FoundPerson::id);
    }
  }

  Found of(Visitor visitor, CompanyVisits.Company company) {
    List<Visitor> here =
        visitors.all().stream()
            .filter(other -> !other.id().equals(visitor.id()))
            .filter(other -> company.has(other) || isOfSameAccount(visitor, other))
            .sorted(Comparator.comparing(Visitor::seenAt).reversed())
            .toList();
    Set<VisitorId> elsewhere = here.stream().map(Visitor::id).collect(Collectors.toSet());
    elsewhere.add(visitor.id());
    List<SeenVisitor> seen =
        visits.seen(company, clock.instant().minus(LATELY), MOST + elsewhere.size()).stream()
            .filter(other -> !elsewhere.contains(other.id()))
            .filter(other -> !isSamePerson(visitor, other))
            .toList();
    return new Found(here, seen, people(here, seen));
  }

  /** Whom of them the rep may meet. */
  Set<VisitorId> met(RepCaller rep, Found found) {
    List<VisitorId> gone = found.seen().stream().map(SeenVisitor::id).toList();
    return acquaintance.mayMeet(rep, found.here().stream().limit(MOST).toList(), gone);
  }

  Account360.People here(Found found, Set<VisitorId> met, Set<String> shared) {
    Listed listed = new Listed();
    for (Visitor other : found.here().stream().limit(MOST).toList()) {
      Identity identity = other.identity();
      FoundPerson person = record(found, identity.email(), shared);
      boolean meets = met.contains(other.id());
      String said = other.name().orElse(meets ? identity.email() : null);
      listed.add(
          person,
          new Account360.Colleague(
              meets ? other.id().value() : null,
              person != null ? person.name() : said,
              identity.email() != null && !identity.proven(),
              url(person),
              meets ? other.page().title() : null,
              other.visit().startedAt(),
              other.background().visitsBefore() + 1));
    }
    return listed.of(found.here().size());
  }

  Account360.People seen(Found found, Set<VisitorId> met, Set<String> shared) {
    Listed listed = new Listed();
    for (SeenVisitor other : found.seen()) {
      FoundPerson person = record(found, other.email(), shared);
      boolean meets = met.contains(other.id());
      listed.add(
          person,
          new Account360.Colleague(
              meets ? other.id().value() : null,
              person != null ? person.name() : other.name() != null ? other.name() : other.email(),
              other.email() != null && !other.proven(),
              url(person),
              null,
              other.lastSeenAt(),
              other.visits()));
    }
    return listed.of(found.seen().size());
  }

  private Map<String, FoundPerson> people(List<Visitor> here, List<SeenVisitor> seen) {
    Set<String> emails =
        Stream.concat(
                here.stream().limit(MOST).map(other -> other.identity().email()),
                seen.stream().map(SeenVisitor::email))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, FoundPerson> people = new HashMap<>();
    for (FoundPerson person : accounts.people(emails)) {
      String email = Objects.requireNonNullElse(person.email(), "").toLowerCase(Locale.ROOT);
      people.merge(email, person, Colleagues::better);
    }
    return people;
  }

  private static FoundPerson better(FoundPerson one, FoundPerson other) {
    return other.object() == CrmObject.CONTACT ? other : one;
  }

  private static @Nullable FoundPerson record(
      Found found, @Nullable String email, Set<String> shared) {
    FoundPerson person = email == null ? null : found.people().get(email);
    return person != null && shared.contains(person.id()) ? person : null;
  }

  private @Nullable String url(@Nullable FoundPerson person) {
    return person == null ? null : links.recordUrl(person.id());
  }

  /** On another device, or long ago in another browser: where both proved it, no colleague. */
  private static boolean isSamePerson(Visitor visitor, SeenVisitor other) {
    String email = visitor.identity().email();
    boolean areProven = visitor.identity().proven() && other.proven();
    return areProven && email != null && email.equals(other.email());
  }

  private static boolean isOfSameAccount(Visitor visitor, Visitor other) {
    AccountSnapshot one = visitor.match().account();
    AccountSnapshot two = other.match().account();
    return one != null && two != null && one.id().equals(two.id());
  }
}
