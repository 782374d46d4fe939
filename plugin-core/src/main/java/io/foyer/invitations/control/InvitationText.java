package io.foyer.invitations.control;

import io.foyer.invitations.entity.Invitation;
import io.foyer.invitations.entity.Invitation.Party;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;

/**
 * Writes invitations as iCalendar (RFC 5545, 5546).
 *
 * <p>Times are UTC: an instant needs no rules of a zone, and all calendars show it in the reader's.
 */
final class InvitationText {
  private static final String MAKER = "-//Foyer//Meetings 1//EN";

  private InvitationText() {}

  /** The METHOD that stands in it. */
  static String method(Invitation invitation) {
    return invitation.isOff() ? "CANCEL" : "REQUEST";
  }

  /**
   * @throws IllegalStateException for an invitation that calendars would not take
   */
  static String of(Invitation invitation) {
    var calendar = new Calendar().withDefaults().withProdId(MAKER).getFluentTarget();
    calendar.add(new Method(method(invitation)));
    calendar.add(event(invitation));
    if (calendar.validate(true).hasErrors()) {
      throw new IllegalStateException("no valid invitation");
    }
    return Folds.of(calendar.toString());
  }

  private static VEvent event(Invitation invitation) {
    var event = new VEvent(false);
    event.add(new Uid(invitation.uid()));
    event.add(new Sequence(invitation.sequence()));
    event.add(new DtStamp(invitation.made()));
    event.add(new DtStart<>(invitation.span().start()));
    event.add(new DtEnd<>(invitation.span().end()));
    event.add(new Status(invitation.isOff() ? "CANCELLED" : "CONFIRMED"));
    event.add(new Transp(invitation.isOff() ? "TRANSPARENT" : "OPAQUE"));
    event.add(new Summary(PlainWords.line(invitation.words().title())));
    event.add(organizer(invitation.organizer()));
    event.add(guest(invitation.guest()));
    if (!invitation.words().place().isBlank()) {
      event.add(new Location(PlainWords.place(invitation.words().place())));
    }
    event.add(new Description(PlainWords.lines(invitation.words().details())));
    return event;
  }

  private static Organizer organizer(Party rep) {
    var organizer = new Organizer(mailto(rep));
    organizer.add(new Cn(PlainWords.name(rep.name())));
    return organizer;
  }

  private static Attendee guest(Party guest) {
    var attendee = new Attendee(mailto(guest));
    List<Parameter> parameters =
        List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE);
    parameters.forEach(attendee::add);
    attendee.add(new Cn(PlainWords.name(guest.name())));
    return attendee;
  }

  private static URI mailto(Party party) {
    try {
      return new URI("mailto", party.email(), null);
    } catch (URISyntaxException noAddress) {
      throw new IllegalStateException("an address that no calendar takes");
    }
  }
}
