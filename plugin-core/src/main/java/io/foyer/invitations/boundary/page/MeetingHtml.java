package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.invitations.control.MeetingLinks;
import io.foyer.invitations.control.MeetingWords;
import io.foyer.invitations.control.PlaceHtml;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import java.time.ZoneId;

/**
 * A guest's meeting as a page shows it.
 *
 * @param token of the link by which the guest came
 * @param with the reps who come
 */
record MeetingHtml(Booking booking, String token, MeetingWords words, String with) {

  /** The page that a link opens; {@code ahead}: it can still be changed. */
  String meeting(boolean ahead, boolean isMoved, String calendars) {
    var open = ahead && booking.state() == BookingState.CONFIRMED;
    return head(ahead, isMoved)
        + facts()
        + (open ? acts() + calendars : "")
        + (open ? ZonePicker.of(words, at("")) : "");
  }

  /** Asks whether it is to be called off. */
  String sure() {
    return "<h1>"
        + text("page.sure")
        + "</h1>\n<p class=\"why\"><bdi>"
        + escaped(booking.occasion().title())
        + "</bdi></p>\n"
        + facts()
        + "<form class=\"acts\" method=\"post\" action=\""
        + MeetingLinks.PATH
        + "cancel\">"
        + hidden("token", token)
        + "<button class=\"btn bad\">"
        + text("page.cancel")
        + "</button>"
        + button(at(""), "page.keep", "btn")
        + "</form>\n";
  }

  /** The start of a page of its own beside the meeting. */
  String titled(String key, String alert) {
    return "<h1>"
        + text(key)
        + "</h1>\n<p class=\"why\"><bdi>"
        + escaped(booking.occasion().title())
        + "</bdi><br>"
        + escaped(words.day(booking.span().start()) + ", " + words.times(booking.span()))
        + "</p>\n"
        + (alert.isEmpty() ? "" : alert(alert));
  }

  String alert(String key) {
    return "<p class=\"alert\" role=\"alert\">" + text(key) + "</p>\n";
  }

  String button(String href, String key, String style) {
    return "<a class=\"" + style + "\" href=\"" + escaped(href) + "\">" + text(key) + "</a>";
  }

  static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(value) + "\">";
  }

  /** A page below the meeting's own, in the zone that is shown. */
  String at(String page) {
    return MeetingLinks.PATH + token + page + query(words.zone(), booking.guest().zone());
  }

  String text(String key) {
    return escaped(words.text(key));
  }

  private static String query(ZoneId shown, ZoneId own) {
    return shown.equals(own) ? "" : "?zone=" + shown.getId();
  }

  private String head(boolean ahead, boolean isMoved) {
    var off = booking.state() != BookingState.CONFIRMED;
    var state = off ? "cancelled" : !ahead ? "begun" : isMoved ? "moved" : "booked";
    return "<p class=\"state"
        + (off ? " off" : "")
        + "\" role=\"status\">"
        + text("page." + state)
        + "</p>\n<h1 dir=\"auto\">"
        + escaped(booking.occasion().title())
        + "</h1>\n";
  }

  private String facts() {
    var span = booking.span();
    var off = booking.state() != BookingState.CONFIRMED ? " class=\"off-text\"" : "";
    var when =
        "<span%s>%s<br>%s</span><br><small>%s</small>"
            .formatted(
                off,
                escaped(words.day(span.start())),
                escaped(words.times(span)),
                escaped(words.zoneName()));
    var place = booking.occasion().place();
    return "<dl>\n"
        + fact("when", when)
        + (place.isBlank() ? "" : fact("where", PlaceHtml.of(place)))
        + fact("with", escaped(with))
        + "</dl>\n";
  }

  private String fact(String key, String html) {
    return "<dt>" + text(key) + "</dt><dd>" + html + "</dd>\n";
  }

  private String acts() {
    return "<p class=\"acts\">"
        + button(at("/move"), "page.move", "btn main")
        + button(at("/cancel"), "page.cancel", "btn")
        + "</p>\n";
  }
}
