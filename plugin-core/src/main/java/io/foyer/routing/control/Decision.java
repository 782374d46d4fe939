package io.foyer.routing.control;

import io.foyer.routing.entity.Assignment;

/** An assignment, and on whom it depends. */
record Decision(Assignment assignment, Watched watched) {}
