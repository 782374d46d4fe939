package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a visitor that fits; the first rule that fits decides.
 *
 * @param id record id
 * @param fallbackTeam id of the team that stands in when the target is not reachable
 */
public record RoutingRule(
    String id,
    String name,
    int order,
    Target target,
    Distribution distribution,
    @Nullable String fallbackTeam,
    Criteria criteria) {

  /** Whom a rule names. */
  public sealed interface Target {}

  /** The owner of the contact, lead or account. */
  public record CrmOwner() implements Target {}

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
