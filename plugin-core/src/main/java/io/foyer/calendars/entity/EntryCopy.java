package io.foyer.calendars.entity;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rep's copy of a meeting on its way into a calendar.
 *
 * <p>It is one however often the meeting is moved, under one name in the calendar; once it is
 * written, its words are forgotten.
 */
@Entity
@Table(name = "calendar_entries")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class EntryCopy {
  private static final int LONGEST_ERROR = 500;

  /** Where a copy stands. */
  public enum State {
    WAITING,
    /** The calendar said no; a person has to change something and try again. */
    PARKED,
    WRITTEN
  }

  @Id private String id;

  @Column(name = "booking_id")
  private String bookingId;

  @Column(name = "rep_id")
  private String repId;

  @Column(name = "calendar_id")
  private String calendarId;

  private @Nullable String wanted;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "ever_written")
  private boolean everWritten;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected EntryCopy() {}

  public static EntryCopy of(String booking, ConnectedCalendar calendar, Instant now) {
    var copy = new EntryCopy();
    copy.id = Ids.next("cpy");
    copy.bookingId = booking;
    copy.repId = calendar.rep().value();
    copy.calendarId = calendar.id();
    copy.createdAt = now;
    return copy;
  }

  /**
   * What is to stand in the calendar from now on.
   *
   * @param json null where nothing is
   * @param end when it is over; null where nothing is
   */
  public void want(@Nullable String json, @Nullable Instant end, Instant now) {
    wanted = json;
    endsAt = end;
    state = State.WAITING;
    attempts = 0;
    nextTryAt = now;
    // Without its lease, what is being written now is written once more.
    leasedUntil = null;
    lastError = null;
  }

  public void lease(Instant until) {
    leasedUntil = until;
  }

  public boolean isLeased(Instant until) {
    return state == State.WAITING && until.equals(leasedUntil);
  }

  public void written() {
    everWritten = wanted != null;
    state = State.WRITTEN;
    wanted = null;
    endsAt = null;
    leasedUntil = null;
    lastError = null;
  }

  /** It was, though something else is to stand there by now. */
  public void wasWritten() {
    everWritten = true;
  }

  public void postpone(Duration wait, String reason, Instant now) {
    failed(reason);
    nextTryAt = now.plus(wait);
  }

  public void park(String reason) {
    failed(reason);
    state = State.PARKED;
  }

  /** A person has seen to it. */
  public void retry(Instant now) {
    want(wanted, endsAt, now);
  }

  private void failed(String reason) {
    attempts++;
    leasedUntil = null;
    lastError = reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
  }

  public String id() {
    return id;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public String calendar() {
    return calendarId;
  }

  /** Under which it stands in the calendar: the same at every try, and no other copy's. */
  public String name() {
    return bookingId + "-" + new RepId(repId);
  }

  public @Nullable String wanted() {
    return wanted;
  }

  /** Whether something may stand in the calendar, be it what was wanted before. */
  public boolean wasEverWritten() {
    return everWritten;
  }

  public State state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public @Nullable String lastError() {
    return lastError;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant nextTryAt() {
    return nextTryAt;
  }
}
