package io.foyer.meetings.entity;

import java.util.Locale;
import java.util.stream.Collectors;

/** A turn as it is kept beside a booking: a line for each place. */
final class Turns {
  private Turns() {}

  /** {@code rep level hindrance}, the level with three digits, a dash for no hindrance. */
  static String text(Turn turn) {
    return turn.places().stream().map(Turns::line).collect(Collectors.joining("\n"));
  }

  private static String line(Turn.Place place) {
    Object hindrance = place.hindrance() == null ? "-" : place.hindrance();
    return String.format(Locale.ROOT, "%s %.3f %s", place.rep(), place.level(), hindrance);
  }
}
