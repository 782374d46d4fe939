package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.access.control.PublicAddress;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.invitations.control.GuestDesk;
import io.foyer.invitations.control.Invitations;
import io.foyer.invitations.control.MeetingLinks;
import io.foyer.invitations.control.MeetingWords;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.refusal.CalendarsAway;
import io.foyer.platform.mail.CalendarPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the pages of guests. */
@ApplicationScoped
class GuestPages {
  @Inject GuestDesk desk;
  @Inject Invitations invitations;
  @Inject Configurations configurations;
  @Inject PublicAddress address;

  /**
   * Who looks, and at which clock.
   *
   * @param zone null for the one in which the guest booked
   */
  record Look(Booking booking, String token, @Nullable ZoneId zone) {
    MeetingWords words() {
      return new MeetingWords(
          booking.guest().language(), zone == null ? booking.guest().zone() : zone);
    }
  }

  PageShell meeting(Look look, boolean isMoved) {
    var meeting = html(look);
    var links = CalendarLinks.of(meeting, event(look).isPresent());
    return shell(look, meeting.meeting(desk.isAhead(look.booking()), isMoved, links));
  }

  PageShell sure(Look look) {
    return isOpen(look) ? shell(look, html(look).sure()) : meeting(look, false);
  }

  /** {@code alert}: the key of what went wrong before; empty for nothing. */
  PageShell times(Look look, @Nullable LocalDate from, String alert) {
    if (!isOpen(look)) {
      return meeting(look, false);
    }
    var meeting = html(look);
    if (configurations.current().meetings().find(look.booking().typeId()).isEmpty()) {
      return shell(look, meeting.titled("page.pick", "page.unmovable") + back(meeting));
    }
    var zone = look.words().zone();
    var today = desk.today(zone);
    try {
      var times = desk.times(look.booking(), from == null ? today : from, zone);
      var list = new TimesHtml(meeting, times, today).html();
      return shell(look, meeting.titled("page.pick", alert) + list);
    } catch (CalendarsAway nobodyKnows) {
      return shell(look, meeting.titled("page.pick", "page.away") + back(meeting));
    }
  }

  /** A page that is no meeting's: {@code key} names its title, and with ".why" what to do. */
  PageShell plain(String key, Locale locale) {
    var words = new MeetingWords(locale.getLanguage(), ZoneId.of("UTC"));
    var title = words.text(key);
    return PageShell.of(
        words.locale(),
        title,
        configurations.current().company().name(),
        null,
        "<h1>%s</h1>\n<p class=\"why\">%s</p>\n"
            .formatted(escaped(title), escaped(words.text(key + ".why"))));
  }

  /** The meeting for a calendar; empty while its organizer has no address. */
  Optional<CalendarPart> event(Look look) {
    return invitations.event(look.booking(), address.at(MeetingLinks.PATH + look.token()));
  }

  private boolean isOpen(Look look) {
    return look.booking().state() == BookingState.CONFIRMED && desk.isAhead(look.booking());
  }

  private static String back(MeetingHtml meeting) {
    return "<p class=\"acts\">" + meeting.button(meeting.at(""), "page.back", "btn") + "</p>\n";
  }

  private MeetingHtml html(Look look) {
    return new MeetingHtml(
        look.booking(), look.token(), look.words(), invitations.with(look.booking()));
  }

  private PageShell shell(Look look, String body) {
    var now = configurations.current();
    var words = look.words();
    return PageShell.of(
        words.locale(),
        words.text("page.title") + " – " + now.company().name(),
        now.company().name(),
        now.site(look.booking().site()).map(Site::branding).orElse(null),
        body);
  }
}
