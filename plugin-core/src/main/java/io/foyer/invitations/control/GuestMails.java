package io.foyer.invitations.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.invitations.control.MeetingMail.Content;
import io.foyer.invitations.entity.Letter;
import io.foyer.meetings.entity.Booking;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Writes to guests about their meetings, in the transaction that they follow from.
 *
 * <p>Where no mail is sent, nothing is written: the messenger and the meeting's page offer the
 * event to be taken along.
 */
@ApplicationScoped
@Transactional
public class GuestMails {
  static final String KIND = "meeting";

  @Inject MailOutbox outbox;
  @Inject MeetingLinks links;
  @Inject Invitations invitations;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /** Of no use any more once the meeting has begun. */
  public void send(Letter letter, Booking booking) {
    var useful = Duration.between(clock.instant(), booking.span().start());
    if (outbox.isOn() && useful.toMillis() > 0 && Mail.isAddress(booking.guest().email())) {
      outbox.add(KIND, mail(letter, booking), useful);
    }
  }

  private Mail mail(Letter letter, Booking booking) {
    var link = links.made(booking);
    var now = configurations.current();
    var company = now.company().name();
    // A reminder is no newer invitation: the calendar has that one.
    var event = letter == Letter.REMINDER ? null : invitations.event(booking, link).orElse(null);
    return new MeetingMail(letter, booking)
        .of(
            new Content(
                company,
                now.site(booking.site()).map(Site::title).orElse(company),
                invitations.with(booking),
                link,
                invitations.answers(booking).orElse(null),
                event));
  }
}
