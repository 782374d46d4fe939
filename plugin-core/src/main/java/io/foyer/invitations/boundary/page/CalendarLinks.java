package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.invitations.control.CalendarAddresses;

/** Links by which a guest takes the meeting into a calendar by hand. */
final class CalendarLinks {
  private CalendarLinks() {}

  /** {@code hasFile}: whether the event can be written as a file. */
  static String of(MeetingHtml meeting, boolean hasFile) {
    var file =
        hasFile
            ? "<li><a href=\""
                + escaped(meeting.at("/invite.ics"))
                + "\">"
                + meeting.text("page.file")
                + "</a></li>"
            : "";
    return "<h2>"
        + meeting.text("page.calendar")
        + "</h2>\n<ul class=\"links\">"
        + file
        + link("Google", CalendarAddresses.google(meeting.booking()))
        + link("Outlook", CalendarAddresses.outlook(meeting.booking()))
        + "</ul>\n";
  }

  private static String link(String name, String address) {
    return "<li><a href=\""
        + escaped(address)
        + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
        + name
        + "</a></li>";
  }
}
