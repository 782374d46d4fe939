package io.foyer.calendars.entity;

/**
 * A meeting as it stands in the calendar of a rep.
 *
 * @param booking id of the booking; a rep has one entry of it at most
 * @param title one line
 * @param place a link, a phone number or words; may be empty
 * @param details what the rep should know before it; may be empty
 * @param guestEmail of whom the meeting is with; no invitation is sent to it
 */
public record CalendarEntry(
    String booking,
    Span span,
    String title,
    String place,
    String details,
    String guestName,
    String guestEmail) {

  /** Who comes, where that is not said already, and what is to be known of it. */
  public String words() {
    var guest = details.contains(guestEmail) ? "" : guestName + " " + guestEmail;
    return (guest.strip() + "\n\n" + details).strip();
  }
}
