package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.invitations.control.GuestDesk;
import io.foyer.invitations.control.GuestDesk.Times;
import io.foyer.invitations.control.MeetingLinks;
import io.foyer.invitations.control.MeetingWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The times to which a guest can move a meeting, a group for each day.
 *
 * @param today before which there is nothing to look for
 */
record TimesHtml(MeetingHtml meeting, Times times, LocalDate today) {

  String html() {
    return ZonePicker.of(words(), meeting.at("/move"))
        + (times.free().isEmpty()
            ? "<p class=\"why\" role=\"status\">" + meeting.text("page.none") + "</p>\n"
            : form())
        + days()
        + "<p>"
        + "<a href=\""
        + escaped(meeting.at(""))
        + "\">"
        + meeting.text("page.back")
        + "</a></p>\n";
  }

  private MeetingWords words() {
    return meeting.words();
  }

  private String form() {
    var byDay =
        times.free().stream()
            .collect(
                Collectors.groupingBy(
                    at -> at.atZone(words().zone()).toLocalDate(),
                    TreeMap::new,
                    Collectors.toList()));
    return "<form method=\"post\" action=\""
        + MeetingLinks.PATH
        + "move\">"
        + MeetingHtml.hidden("token", meeting.token())
        + MeetingHtml.hidden("zone", words().zone().getId())
        + byDay.values().stream().map(this::day).collect(Collectors.joining())
        + "<p class=\"do\"><button class=\"btn main\">"
        + meeting.text("page.move.do")
        + "</button></p></form>\n";
  }

  private String day(List<Instant> free) {
    return "<fieldset><legend>"
        + escaped(words().day(free.get(0)))
        + "</legend><div class=\"times\">"
        + free.stream().map(this::time).collect(Collectors.joining())
        + "</div></fieldset>\n";
  }

  private String time(Instant at) {
    return "<label><input type=\"radio\" name=\"start\" required value=\""
        + at
        + "\"><span>"
        + escaped(words().time(at))
        + "</span></label>";
  }

  private String days() {
    var earlier = times.from().minusDays(GuestDesk.DAYS);
    var from = earlier.isBefore(today) ? today : earlier;
    return "<p class=\"days\">"
        + (times.from().isAfter(today) ? days(from, "page.earlier") : "<span></span>")
        + (times.free().isEmpty() ? "" : days(times.from().plusDays(GuestDesk.DAYS), "page.later"))
        + "</p>\n";
  }

  private String days(LocalDate from, String key) {
    var page = meeting.at("/move");
    var address = page + (page.contains("?") ? "&" : "?") + "from=" + from;
    return "<a href=\"" + escaped(address) + "\">" + meeting.text(key) + "</a>";
  }
}
