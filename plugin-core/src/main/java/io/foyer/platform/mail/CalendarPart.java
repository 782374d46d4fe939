package io.foyer.platform.mail;

import java.util.Set;

/**
 * An event that a mail brings for the reader's calendar.
 *
 * @param method what a calendar is to do with it, the same word as in the event itself
 * @param text iCalendar
 */
public record CalendarPart(String method, String text) {
  private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL");

  /**
   * @throws IllegalArgumentException for a method that no invitation has
   */
  public CalendarPart {
    if (!METHODS.contains(method)) {
      throw new IllegalArgumentException("no method of an invitation");
    }
  }
}
