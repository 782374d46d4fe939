package io.foyer.invitations.control;

import io.foyer.access.control.PublicAddress;
import io.foyer.access.entity.Secret;
import io.foyer.invitations.entity.MeetingLink;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * The links by which guests come to their meetings.
 *
 * <p>Whoever has the link is the guest. It leads nowhere once the meeting is over.
 */
@ApplicationScoped
@Transactional
public class MeetingLinks {
  public static final String PATH = "/meeting/";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Bookings bookings;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /** A link of its own for each who is given one: only its hash is kept. */
  public URI made(Booking booking) {
    var token = Secret.made();
    em.persist(MeetingLink.made(token, booking.id(), clock.instant()));
    return address.at(PATH + token.value());
  }

  /** The meeting of that token; empty for a forged one and once the meeting is over. */
  public Optional<Booking> find(String token) {
    return Optional.ofNullable(em.find(MeetingLink.class, new Secret(token).hash()))
        .flatMap(link -> bookings.find(link.booking()))
        .filter(booking -> booking.state() != BookingState.HELD)
        .filter(booking -> clock.instant().isBefore(booking.span().end()));
  }

  /** Takes away what leads nowhere. */
  public void tidy() {
    em.createQuery(
            "delete from MeetingLink l where l.bookingId in"
                + " (select b.id from Booking b where b.time.endsAt < :now)")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
