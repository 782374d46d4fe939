package io.foyer.invitations.entity;

import io.foyer.calendars.entity.Span;
import java.time.Instant;

/**
 * A meeting as the guest's calendar is to have it.
 *
 * @param uid the same for all invitations of one meeting
 * @param sequence the newer invitation has the higher one
 * @param made when this one was written
 * @param isOff whether it takes the meeting out of the calendar
 */
public record Invitation(
    String uid,
    int sequence,
    Instant made,
    Span span,
    Words words,
    Party organizer,
    Party guest,
    boolean isOff) {

  /**
   * What is read of it.
   *
   * @param place may be empty
   */
  public record Words(String title, String place, String details) {}

  /** Somebody who takes part. */
  public record Party(String name, String email) {}
}
