package io.foyer.invitations.control;

import io.foyer.invitations.entity.Letter;
import io.foyer.invitations.entity.Notice.What;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All that follows when a meeting is booked, moved or called off, in the same transaction. */
@ApplicationScoped
public class Followers {
  @Inject GuestMails mails;
  @Inject Reminders reminders;
  @Inject RepCopies copies;
  @Inject Notices notices;

  public void booked(Booking booking) {
    mails.send(Letter.BOOKED, booking);
    reminders.plan(booking);
    copies.put(booking);
    notices.tell(booking.hosts(), booking, What.BOOKED);
  }

  /** Who came before and comes no more is told, and has it in no calendar. */
  public void moved(MeetingMoved moved) {
    var booking = moved.booking();
    var coming = booking.hosts();
    var gone = moved.formerly().stream().filter(rep -> !coming.contains(rep)).toList();
    var stay = coming.stream().filter(moved.formerly()::contains).toList();
    var come = coming.stream().filter(rep -> !moved.formerly().contains(rep)).toList();
    mails.send(Letter.MOVED, booking);
    reminders.plan(booking);
    copies.remove(booking, gone);
    copies.put(booking);
    notices.tell(gone, booking, What.HANDED_ON);
    notices.tell(stay, booking, What.MOVED);
    notices.tell(come, booking, What.BOOKED);
  }

  /** A rep who does it itself knows. */
  public void calledOff(MeetingCalledOff off) {
    var booking = off.booking();
    mails.send(Letter.CANCELLED, booking);
    reminders.plan(booking);
    copies.remove(booking, List.copyOf(booking.hosts()));
    var others = booking.hosts().stream().filter(rep -> !rep.equals(off.by())).toList();
    notices.tell(others, booking, What.CANCELLED);
    booking.hosts().stream()
        .filter(rep -> rep.equals(off.by()))
        .forEach(rep -> notices.forget(rep, booking));
  }
}
