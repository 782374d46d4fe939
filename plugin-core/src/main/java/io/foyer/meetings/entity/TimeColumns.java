package io.foyer.meetings.entity;

import io.foyer.calendars.entity.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When a booking is and what it keeps free around itself, as columns. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class TimeColumns {
  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "seconds_before")
  private int secondsBefore;

  @Column(name = "seconds_after")
  private int secondsAfter;

  protected TimeColumns() {}

  static TimeColumns of(Instant start, MeetingRules rules) {
    var columns = new TimeColumns();
    columns.startsAt = start;
    columns.endsAt = start.plus(rules.length());
    columns.secondsBefore = Math.toIntExact(rules.before().toSeconds());
    columns.secondsAfter = Math.toIntExact(rules.after().toSeconds());
    return columns;
  }

  Span span() {
    return new Span(startsAt, endsAt);
  }

  Busy busy() {
    return new Busy(
        span(), Duration.ofSeconds(secondsBefore), Duration.ofSeconds(secondsAfter), true);
  }
}
