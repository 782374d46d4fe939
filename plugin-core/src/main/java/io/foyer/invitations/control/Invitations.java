package io.foyer.invitations.control;

import io.foyer.access.control.PublicAddress;
import io.foyer.access.entity.RepId;
import io.foyer.invitations.entity.Invitation;
import io.foyer.invitations.entity.Invitation.Party;
import io.foyer.invitations.entity.Invitation.Words;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.platform.mail.CalendarPart;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailTexts;
import io.foyer.platform.mail.ReplyTo;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of bookings what the guest's calendar takes in. */
@ApplicationScoped
public class Invitations {
  @Inject Reps reps;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /**
   * The event as it is now.
   *
   * @param link by which the guest changes the meeting
   * @return empty while no address is known of the rep who would be its organizer
   */
  public Optional<CalendarPart> event(Booking booking, URI link) {
    return organizer(booking)
        .map(rep -> invitation(booking, rep, link))
        .map(made -> new CalendarPart(InvitationText.method(made), InvitationText.of(made)));
  }

  /** Who gets what the guest answers to a mail: the rep who owns the meeting. */
  Optional<ReplyTo> answers(Booking booking) {
    return organizer(booking).map(rep -> new ReplyTo(rep.email(), rep.name()));
  }

  /** The reps who come, by name. */
  public String with(Booking booking) {
    return booking.hosts().stream().map(reps::name).collect(Collectors.joining(", "));
  }

  private Invitation invitation(Booking booking, Party organizer, URI link) {
    var guest = booking.guest();
    return new Invitation(
        booking.id() + "@" + address.at("/").getHost(),
        booking.invitation(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        booking.span(),
        new Words(booking.occasion().title(), booking.occasion().place(), details(booking, link)),
        organizer,
        new Party(guest.name(), guest.email()),
        booking.state() == BookingState.CANCELLED);
  }

  private String details(Booking booking, URI link) {
    var texts = MailTexts.in(booking.guest().language());
    var with = texts.text("meeting.with") + ": " + with(booking);
    return booking.state() == BookingState.CANCELLED
        ? with
        : with + "\n\n" + texts.text("meeting.change") + ": " + link;
  }

  private Optional<Party> organizer(Booking booking) {
    RepId owner = booking.hosts().get(0);
    return reps.email(owner)
        .filter(Mail::isAddress)
        .map(email -> new Party(reps.name(owner), email));
  }
}
