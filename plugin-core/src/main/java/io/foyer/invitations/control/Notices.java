package io.foyer.invitations.control;

import io.foyer.access.entity.RepId;
import io.foyer.invitations.entity.Notice;
import io.foyer.invitations.entity.Notice.What;
import io.foyer.invitations.entity.NoticesChanged;
import io.foyer.meetings.entity.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What waits for reps to be seen of their meetings: of each the latest alone. */
@ApplicationScoped
@Transactional
public class Notices {
  /** More than this nobody reads one by one. */
  static final int MOST = 20;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<NoticesChanged> changed;
  @Inject Clock clock;

  /** One that its rep has not seen, with the meeting as it is now. */
  public record Unread(Notice notice, Booking booking) {}

  void tell(Collection<RepId> reps, Booking booking, What what) {
    for (RepId rep : reps) {
      clear(rep, booking);
      em.persist(Notice.of(rep, booking.id(), what, clock.instant()));
      changed.fire(new NoticesChanged(rep));
    }
  }

  /** What the rep was told of it before is true no more. */
  void forget(RepId rep, Booking booking) {
    clear(rep, booking);
    changed.fire(new NoticesChanged(rep));
  }

  private void clear(RepId rep, Booking booking) {
    em.createQuery("delete from Notice n where n.repId = :rep and n.bookingId = :booking")
        .setParameter("rep", rep.value())
        .setParameter("booking", booking.id())
        .executeUpdate();
  }

  /** The latest first; of meetings that are over none. */
  public List<Unread> unreadOf(RepId rep) {
    return em
        .createQuery(
            "select n, b from Notice n, Booking b where n.repId = :rep and n.readAt is null"
                + " and b.id = n.bookingId and b.time.endsAt > :now order by n.toldAt desc, n.id",
            Object[].class)
        .setParameter("rep", rep.value())
        .setParameter("now", clock.instant())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> new Unread((Notice) row[0], (Booking) row[1]))
        .toList();
  }

  /** The rep has seen it; of whom it is not, nothing happens. */
  public void read(RepId rep, String id) {
    Optional.ofNullable(em.find(Notice.class, id))
        .filter(notice -> notice.rep().equals(rep))
        .ifPresent(notice -> notice.read(clock.instant()));
  }

  /** Takes away those of meetings that are over. */
  public void tidy() {
    em.createQuery(
            "delete from Notice n where n.bookingId in"
                + " (select b.id from Booking b where b.time.endsAt < :now)")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
