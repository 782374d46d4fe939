package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that sales ops have to see to.
 *
 * @param off why it is off duty; null where it is not
 * @param where name of the team or rule that names the person; empty where none does
 * @param record id of what is to be changed
 * @param visitors how many fell through; zero where that is not the point
 */
public record Concern(
    Kind kind,
    RepId rep,
    String name,
    @Nullable OffDuty off,
    String where,
    String record,
    long visitors) {

  /** What is wrong. */
  public enum Kind {
    /** A rule gives its visitors to somebody who is off duty. */
    RULE,
    /** A team counts somebody who will not come back by itself. */
    TEAM,
    /** Visitors were meant for somebody who is off duty. */
    VISITORS,
    /** A record describes somebody whom no permission set lets be a rep. */
    NO_PERMISSION
  }
}
