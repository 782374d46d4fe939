package io.foyer.routing.control;

import io.foyer.routing.entity.Assignment;
import java.util.List;

/**
 * What nodes tell each other of assignments.
 *
 * @param wanted the sender has just started and asks for all that the others decided
 */
public record AssignmentHints(boolean wanted, List<Assignment> assignments) {}
