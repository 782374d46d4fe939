package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.Domains;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmRecordsChanged;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.visitors.entity.Visitor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who has an e-mail address, without making anybody wait: first by the mirror, then by a
 * look into the CRM itself.
 *
 * <p>An answer is good for a minute; the same address is never asked twice at once. Where the CRM
 * does not answer it is asked again after growing waits, for as long as somebody with the address
 * is on the website; and so where this node asked too much already.
 */
@ApplicationScoped
public class CrmLookups {
  private static final Logger LOG = System.getLogger(CrmLookups.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @Inject CrmDirectory crm;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject LookupBudget budget;
  @Inject CrmAnswers answers;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();

  /**
   * What is known of an address.
   *
   * @param match the last answer, if there ever was one
   * @param dueAt from then on it may be asked again
   * @param failures in a row
   */
  private record Lookup(@Nullable CrmMatch match, boolean underway, Instant dueAt, int failures) {}

  /** The visitor has another address than before, or may have another match. */
  public void refresh(Visitor visitor) {
    String email = visitor.identity().email();
    if (email == null) {
      return;
    }
    Lookup known = lookups.get(email);
    CrmMatch match = known == null ? null : known.match();
    if (match != null) {
      VisitorId id = visitor.id();
      if (visitor.identity().givenBy() == null) {
        join(id, email, match);
      } else {
        executor.execute(() -> join(id, email, match)); // The CRM is asked what it shares.
      }
    }
    ask(email);
  }

  /** What was last known of a visitor who is not here; asked for, it is fresher the next time. */
  public CrmMatch lastKnown(Visitor departed) {
    String email = departed.identity().email();
    if (email == null) {
      return CrmMatch.NONE;
    }
    ask(email);
    Lookup known = lookups.get(email);
    CrmMatch match = known == null ? null : known.match();
    return match == null ? CrmMatch.NONE : answers.of(departed.identity(), match);
  }

  /** Asks again where the CRM did not answer, and forgets whom nobody needs. */
  public void retry() {
    Instant now = clock.instant();
    lookups.forEach(
        (email, lookup) -> {
          if (!lookup.underway() && !now.isBefore(lookup.dueAt())) {
            if (lookup.failures() > 0 && !answers.holders(email).isEmpty()) {
              ask(email);
            } else {
              lookups.remove(email, lookup);
            }
          }
        });
  }

  private void ask(String email) {
    Instant now = clock.instant();
    boolean[] begin = {false};
    lookups.compute(
        email,
        (any, known) -> {
          boolean wait = known != null && (known.underway() || now.isBefore(known.dueAt()));
          begin[0] = !wait;
          return wait
              ? known
              : new Lookup(
                  known == null ? null : known.match(),
                  true,
                  now,
                  known == null ? 0 : known.failures());
        });
    if (begin[0]) {
      executor.execute(() -> lookUp(email));
    }
  }

  /** Whom changed records may concern is matched anew, by the mirror alone. */
  public void reconsider(CrmRecordsChanged change) {
    Set<String> emails =
        visitors.all().stream()
            .filter(visitor -> concerns(change, visitor))
            .map(visitor -> visitor.identity().email())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    if (!emails.isEmpty()) {
      executor.execute(() -> emails.forEach(this::matchByTheMirror));
    }
  }

  private static boolean concerns(CrmRecordsChanged change, Visitor visitor) {
    String email = visitor.identity().email();
    return email != null
        && (change.emails().contains(email)
            || Domains.ofCompany(email).filter(change.domains()::contains).isPresent()
            || visitor.match().recordIds().stream().anyMatch(change.ids()::contains));
  }

  private void matchByTheMirror(String email) {
    crm.known(email)
        .ifPresent(
            match -> {
              lookups.computeIfPresent(
                  email,
                  (any, known) ->
                      new Lookup(match, known.underway(), known.dueAt(), known.failures()));
              answers.holders(email).forEach(id -> join(id, email, match));
            });
  }

  private void lookUp(String email) {
    try {
      matchByTheMirror(email);
      Set<String> fields = configurations.current().crmFieldsUsed();
      CrmMatch match = budget.ask(() -> crm.lookupByEmail(email, fields));
      Lookup before = lookups.put(email, new Lookup(match, false, fresh(), 0));
      int failures = before == null ? 0 : before.failures();
      var joined = answers.holders(email).stream().map(id -> join(id, email, match)).toList();
      if (joined.contains(false)) {
        lookups.computeIfPresent(email, (any, known) -> failed(known, failures));
      }
    } catch (LookupBudget.Spent later) {
      lookups.computeIfPresent(email, (any, known) -> failed(known, known.failures()));
    } catch (RuntimeException failed) {
      // An answer that cannot be read is no better than none; both may mend themselves.
      lookups.computeIfPresent(email, (any, known) -> failed(known, known.failures()));
      Level level = failed instanceof CrmUnavailable ? Level.INFO : Level.WARNING;
      LOG.log(level, "visitor could not be looked up, it is tried again", failed);
    }
  }

  private Instant fresh() {
    return clock.instant().plus(FRESH);
  }

  private Lookup failed(Lookup known, int failures) {
    Duration wait = Duration.ofSeconds(1L << Math.min(failures, 6));
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return new Lookup(known.match(), false, clock.instant().plus(bounded), failures + 1);
  }

  private boolean join(VisitorId id, String email, CrmMatch match) {
    boolean joined = answers.join(id, email, match);
    if (!joined) {
      lookups.computeIfPresent(
          email, (any, known) -> known.underway() ? known : failed(known, known.failures()));
    }
    return joined;
  }
}
