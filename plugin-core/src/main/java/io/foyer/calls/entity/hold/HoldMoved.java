package io.foyer.calls.entity.hold;

import java.time.Instant;

/** A visitor has taken a place in the queue, or waits no longer. */
public record HoldMoved(HoldSummary place, Instant at) {}
