package io.foyer.salesforce.mirror;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether the org has account teams: one that never switched them on has no such object.
 *
 * <p>Then nobody is in any, and an admin is told where a routing rule counts on them.
 */
@ApplicationScoped
public class AccountTeams {

  private static final String OBJECT = "AccountTeamMember";
  private static final Set<String> SAYS_LACKING = Set.of("INVALID_TYPE", "INVALID_FIELD");
  // They are switched on once in an org's life; each look costs no more than a failed query.
  private static final Duration BELIEVED = Duration.ofMinutes(10);

  @Inject CrmAttention attention;
  @Inject Configurations configurations;
  @Inject Clock clock;

  private volatile Instant lackingUntil = Instant.MIN;

  /** Whether it makes sense to ask for them. */
  public boolean mayBeThere() {
    return !clock.instant().isBefore(lackingUntil);
  }

  /** The members that a query found; none where the org does not know what was asked for. */
  public List<RestRecord> rows(Outcome outcome) {
    return orLacking(outcome::rows, List.of());
  }

  /** What the work says, or the other where it turns out that there are no account teams. */
  <T> T orLacking(Supplier<T> work, T otherwise) {
    try {
      T found = work.get();
      attention.mended(OBJECT);
      return found;
    } catch (CrmRefused refused) {
      if (!SAYS_LACKING.contains(refused.crmCode())) {
        throw refused;
      }
      lackingUntil = clock.instant().plus(BELIEVED);
      tell();
      return otherwise;
    }
  }

  private void tell() {
    boolean isNeeded =
        configurations.current().rules().stream()
            .anyMatch(rule -> rule.target() instanceof RoutingRule.AccountTeam);
    if (isNeeded) {
      attention.tell(
          OBJECT,
          "This org has no account teams: a routing rule with the target Account Team finds nobody."
              + " Switch account teams on in Setup, or choose another target.");
    } else {
      attention.mended(OBJECT);
    }
  }
}
