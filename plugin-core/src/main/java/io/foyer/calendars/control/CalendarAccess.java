package io.foyer.calendars.control;

import java.net.URI;

/**
 * What opens a calendar.
 *
 * @param id of the connected calendar; empty for one that is only tried out
 * @param email by which its owner is invited to meetings; empty where that is not known
 * @param secret a password, or what access is fetched with
 */
public record CalendarAccess(String id, URI address, String account, String email, String secret) {

  /** Never the secret, should it come into a log. */
  @Override
  public String toString() {
    return "CalendarAccess[" + id + "]";
  }
}
