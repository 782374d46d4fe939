package io.foyer.routing.control;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rep as it is at the moment of a decision.
 *
 * @param reachable available, and one of its windows answers
 * @param offDuty why it is given nobody whatever it chose, as the end of a sentence; else null
 * @param speaks whether it answers in a language
 */
record Colleague(
    String name, boolean reachable, Load load, @Nullable String offDuty, Predicate<String> speaks) {

  private static final String HELD_UP = "is held up";

  /** How many conversations a rep holds, and how many it can. */
  record Load(int open, int capacity) {
    /** How much of the room is taken, so that who can hold more gets more. */
    double share() {
      return (double) open / Math.max(1, capacity);
    }
  }

  /** The same rep, who has the visitor and leaves it without an answer. */
  Colleague heldUp() {
    return new Colleague(name, reachable, load, HELD_UP, speaks);
  }

  /** Whether it is given nobody at all, rather than not this visitor. */
  boolean isOffDuty() {
    return offDuty != null && !offDuty.equals(HELD_UP);
  }

  boolean isFree() {
    return reachable && offDuty == null && load.open() < load.capacity();
  }

  /** Why it gets nobody, as the end of a sentence. */
  String absence() {
    if (offDuty != null) {
      return offDuty;
    }
    return reachable ? "has no free place" : "is not available";
  }
}
