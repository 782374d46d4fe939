package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bookings in the database. Each call is part of its caller's transaction. */
@ApplicationScoped
class BookingStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** What a rep has in the queue, and the newest of it. */
  record Count(int booked, @Nullable Instant last) {
    static final Count NONE = new Count(0, null);
  }

  void add(Booking booking) {
    em.persist(booking);
    em.flush();
  }

  /** Writes what was changed so far before what follows. */
  void flush() {
    em.flush();
  }

  Optional<Booking> of(VisitorId visitor, String key) {
    return em.createQuery(
            "select b from Booking b where b.visitorId = :visitor and b.origin.requestKey = :key",
            Booking.class)
        .setParameter("visitor", visitor.value())
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** As it is now; nobody else changes it until the transaction ends. */
  Optional<Booking> locked(String id) {
    return Optional.ofNullable(em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Booking> find(String id) {
    return Optional.ofNullable(em.find(Booking.class, id));
  }

  /** Gives up what is only held for the visitor; answers whose time it was. */
  List<RepId> release(VisitorId visitor) {
    List<Booking> held =
        em.createQuery(
                "select b from Booking b where b.visitorId = :visitor and b.state = :held",
                Booking.class)
            .setParameter("visitor", visitor.value())
            .setParameter("held", BookingState.HELD)
            .getResultList();
    List<RepId> hosts = held.stream().flatMap(booking -> booking.hosts().stream()).toList();
    held.forEach(em::remove);
    em.flush();
    return hosts;
  }

  /** What keeps reps from being met within that span. */
  List<Booking> keeping(Collection<RepId> reps, Span span, Instant now) {
    if (reps.isEmpty()) {
      return List.of(); // PostgreSQL refuses to look in an empty list
    }
    return withHosts(
            em.createQuery(
                "select distinct b from Booking b join b.hosts h where h in :reps and"
                    + " b.time.startsAt < :end and b.time.endsAt > :start and b.state in :states",
                Booking.class))
        .setParameter("reps", reps.stream().map(RepId::value).toList())
        .setParameter("start", span.start())
        .setParameter("end", span.end())
        .setParameter("states", List.of(BookingState.HELD, BookingState.CONFIRMED))
        .getResultList()
        .stream()
        .filter(booking -> booking.keepsItsTime(now))
        .toList();
  }

  /** Reads the hosts of all that is found in one further question, and of nothing beyond. */
  static TypedQuery<Booking> withHosts(TypedQuery<Booking> query) {
    return query.setHint("eclipselink.batch", "b.hosts").setHint("eclipselink.batch.type", "IN");
  }

  /** What counts in the queue: made since then, and not lapsed or given back. */
  Map<RepId, Count> counts(Collection<RepId> reps, Instant since, Instant now) {
    Map<RepId, Count> counts = new HashMap<>();
    if (reps.isEmpty()) {
      return counts;
    }
    for (Object row : counted(reps.stream().map(RepId::value).toList(), since, now)) {
      Object[] cells = (Object[]) row;
      var count = new Count(((Number) cells[1]).intValue(), Columns.instant(cells[2]));
      counts.put(new RepId((String) cells[0]), count);
    }
    return counts;
  }

  // Native: EclipseLink puts the count through the converter of times when it reads both.
  private List<?> counted(List<String> reps, Instant since, Instant now) {
    Query query =
        em.createNativeQuery(
            "SELECT h.rep_id, COUNT(*), MAX(b.made_at) FROM bookings b"
                + " JOIN booking_hosts h ON h.booking_id = b.id"
                + " WHERE b.counts = TRUE AND b.made_at >= ?"
                + " AND (b.state = 'CONFIRMED' OR b.charged = TRUE"
                + " OR (b.state = 'HELD' AND b.held_until > ?))"
                + " AND h.rep_id IN ("
                + String.join(", ", Collections.nCopies(reps.size(), "?"))
                + ") GROUP BY h.rep_id");
    query.setParameter(1, since.atOffset(ZoneOffset.UTC));
    query.setParameter(2, now.atOffset(ZoneOffset.UTC));
    for (int i = 0; i < reps.size(); i++) {
      query.setParameter(i + 3, reps.get(i));
    }
    return query.getResultList();
  }

  /** Takes holds away that nobody came back to since then, some at a time. */
  int forgetHeldUntil(Instant last) {
    List<?> lapsed =
        em.createNativeQuery(
                "SELECT id FROM bookings WHERE state = 'HELD' AND held_until < ?"
                    + " LIMIT 100 FOR UPDATE SKIP LOCKED")
            .setParameter(1, last.atOffset(ZoneOffset.UTC))
            .getResultList();
    for (Object id : lapsed) {
      em.createNativeQuery("DELETE FROM booking_hosts WHERE booking_id = ?")
          .setParameter(1, id)
          .executeUpdate();
      em.createNativeQuery("DELETE FROM bookings WHERE id = ?").setParameter(1, id).executeUpdate();
    }
    return lapsed.size();
  }
}
