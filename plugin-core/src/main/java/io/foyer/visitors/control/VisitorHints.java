package io.foyer.visitors.control;

import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.List;

/**
 * What nodes tell each other of visitors.
 *
 * @param wanted the sender has just started and asks for all that the others know
 * @param gone ids of visitors who left before their time was over
 */
public record VisitorHints(
    boolean wanted, List<Visitor> visitors, List<Beat> beats, List<String> gone) {

  /** Nothing but time passed for a visitor who is known. */
  public record Beat(String visitor, String tab, Instant at) {}
}
