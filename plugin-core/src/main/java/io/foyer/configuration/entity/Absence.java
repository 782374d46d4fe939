package io.foyer.configuration.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a rep is not there.
 *
 * @param from null when it has begun already
 * @param until null when nobody knows its end
 */
public record Absence(@Nullable Instant from, @Nullable Instant until) {

  public boolean holdsAt(Instant moment) {
    return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
  }
}
