package io.foyer.invitations.control;

import io.foyer.invitations.entity.Letter;
import io.foyer.meetings.entity.Booking;
import io.foyer.platform.HtmlText;
import io.foyer.platform.mail.CalendarPart;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailPage;
import io.foyer.platform.mail.ReplyTo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A mail to a guest about its meeting, in the guest's language and at its time. */
final class MeetingMail {
  private final Letter letter;
  private final Booking booking;
  private final MeetingWords words;
  private final StringBuilder plain = new StringBuilder();
  private final MailPage page = new MailPage();

  MeetingMail(Letter letter, Booking booking) {
    this.letter = letter;
    this.booking = booking;
    words = new MeetingWords(booking.guest().language(), booking.guest().zone());
  }

  /**
   * What stands in it.
   *
   * @param company whose meeting it is
   * @param site where it was booked
   * @param with the reps who come
   * @param link by which it is changed
   * @param event null where the calendar is to be told nothing
   */
  record Content(
      String company,
      String site,
      String with,
      URI link,
      @Nullable ReplyTo answers,
      @Nullable CalendarPart event) {}

  Mail of(Content content) {
    var title = booking.occasion().title();
    var subject = words.text(letter.key() + ".subject", "title", title);
    paragraph(words.text(letter.key() + ".intro", "company", content.company()));
    heading(title);
    var span = booking.span();
    fact(
        "when", words.day(span.start()) + "\n" + words.times(span) + " (" + words.zoneName() + ")");
    if (!booking.occasion().place().isBlank()) {
      fact("where", booking.occasion().place());
    }
    fact("with", content.with());
    if (letter != Letter.CANCELLED) {
      link(words.text("change"), content.link());
    }
    end(words.text("why", "site", content.site()));
    return new Mail(
        booking.guest().email(),
        subject,
        plain.toString(),
        page.page(words.locale(), subject),
        content.answers(),
        content.event());
  }

  private void paragraph(String text) {
    plain.append(text).append("\n\n");
    page.paragraph(text);
  }

  private void heading(String text) {
    plain.append(text).append("\n\n");
    page.html("<h2 style=\"margin:0 0 16px;font-size:20px;line-height:28px\" dir=\"auto\">")
        .html(HtmlText.escaped(text))
        .html("</h2>\n");
  }

  private void fact(String key, String text) {
    plain.append(words.text(key)).append(": ").append(text.replace("\n", ", ")).append('\n');
    page.html("<p style=\"margin:0 0 12px\"><strong>")
        .html(HtmlText.escaped(words.text(key)))
        .html("</strong><br>")
        .html(PlaceHtml.of(text))
        .html("</p>\n");
  }

  private void link(String text, URI link) {
    plain.append('\n').append(text).append(":\n").append(link).append('\n');
    page.html("<p style=\"margin:24px 0 0\"><a href=\"")
        .html(HtmlText.escaped(link.toString()))
        .html("\">")
        .html(HtmlText.escaped(text))
        .html("</a></p>\n");
  }

  private void end(String text) {
    plain.append('\n').append(text).append('\n');
    page.small(text);
  }
}
