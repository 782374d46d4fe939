package io.foyer.platform;

import java.time.Instant;

/** A deadline was stored on this node, so the next look may have to come earlier. */
record DeadlineSet(Instant due) {}
