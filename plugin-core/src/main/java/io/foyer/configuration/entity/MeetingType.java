package io.foyer.configuration.entity;

import java.time.Duration;
import java.util.List;

/**
 * A kind of meeting that visitors book.
 *
 * @param id record id
 * @param shown what the visitor reads above the times; may be empty
 * @param reminders how long before its start the visitor is reminded, the earliest first
 */
public record MeetingType(
    String id,
    String name,
    Timing timing,
    String title,
    Place place,
    String shown,
    List<Question> questions,
    Seating seating,
    BookableBy bookableBy,
    List<Duration> reminders) {

  public MeetingType {
    questions = List.copyOf(questions);
    reminders = List.copyOf(reminders);
  }

  /**
   * How meetings lie in a day.
   *
   * @param step from one possible start to the next
   * @param before kept free before a meeting
   * @param after kept free after it
   * @param notice how long before it starts it can still be booked
   * @param horizon how many days ahead it can be booked
   * @param daily how many a rep has on a day at most; 0 for no limit
   */
  public record Timing(
      Duration length,
      Duration step,
      Duration before,
      Duration after,
      Duration notice,
      int horizon,
      int daily) {}

  /**
   * Where it is.
   *
   * @param text a link or words; empty for a phone call
   */
  public record Place(Kind kind, String text) {

    /** What is asked of the visitor, or given to it. */
    public enum Kind {
      /** The rep calls the number that the visitor gives. */
      PHONE,
      VIDEO_LINK,
      OWN_TEXT
    }
  }

  /** Asked in the form. */
  public record Question(String text, boolean required) {}

  /** Who may book without an offer by a rep. */
  public enum BookableBy {
    EVERYONE,
    /** Only who may ask for a chat or a call. */
    QUALIFIED
  }
}
