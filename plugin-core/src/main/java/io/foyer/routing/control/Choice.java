package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.routing.entity.Passed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a target: who gets the visitor, who does not, and on whom that depends.
 *
 * @param passedOver who would have it but is off duty
 */
record Choice(
    String reason,
    List<RepId> reps,
    @Nullable RepId passedOver,
    List<Passed> passed,
    Watched watched) {

  static Choice nobody(String reason) {
    return new Choice(reason, List.of(), null, List.of(), Watched.NOBODY);
  }

  boolean isNobody() {
    return reps.isEmpty();
  }

  /** This one gave the visitor to nobody, and the other stood in. */
  Choice then(Choice other, String inWords) {
    return new Choice(
        inWords,
        other.reps,
        passedOver,
        Stream.concat(passed.stream(), other.passed.stream()).distinct().toList(),
        watched.and(other.watched));
  }
}
