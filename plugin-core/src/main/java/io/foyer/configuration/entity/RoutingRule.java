package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a visitor that fits; the first rule that fits decides.
 *
 * @param id record id
 * @param fallbackTeam id of the team that stands in when the target is not reachable
 * @param sameRepAgain whether of a team who talked with the visitor last goes first
 */
public record RoutingRule(
    String id,
    String name,
    int order,
    Target target,
    Distribution distribution,
    @Nullable String fallbackTeam,
    boolean sameRepAgain,
    Criteria criteria) {

  /** Whom a rule names. */
  public sealed interface Target {}

  /** The owner of a record of the CRM. */
  public record CrmOwner(Of of) implements Target {

    /** Which record it is that counts. */
    public enum Of {
      /** The contact, else the lead, else the account. */
      BEST_MATCH,
      LEAD,
      CONTACT,
      ACCOUNT,
      OPPORTUNITY
    }
  }

  /**
   * The people of the account's team in the CRM.
   *
   * @param role null for all of them
   */
  public record AccountTeam(@Nullable String role) implements Target {}

  /** One rep. */
  public record OneRep(RepId rep) implements Target {}

  /** A team, by its id. */
  public record TeamTarget(String team) implements Target {}

  /** How a team shares its visitors. */
  public enum Distribution {
    ALL_AT_ONCE,
    ROUND_ROBIN,
    LEAST_BUSY
  }
}
