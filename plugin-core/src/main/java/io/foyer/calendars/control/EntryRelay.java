package io.foyer.calendars.control;

import io.foyer.calendars.control.EntryStore.Leased;
import io.foyer.calendars.entity.CalendarState;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.platform.RetryPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes the copies that are due.
 *
 * <p>Each write happens outside any transaction, between the lease and its outcome. A crash in the
 * middle means that it is written again: the calendar knows it by its name.
 */
@ApplicationScoped
public class EntryRelay {
  private static final Logger LOG = System.getLogger(EntryRelay.class.getName());

  /** So many failures of our own may have passed by themselves; then a person has to look. */
  private static final int MOST_SURPRISES = 10;

  /** Some three days: whoever is silent for longer will not be back by itself. */
  private static final int MOST_WAITS = 1_000;

  @Inject EntryStore store;
  @Inject ConnectedCalendars calendars;
  @Inject CalendarServices services;
  @Inject Clock clock;

  private final Jsonb json = JsonbBuilder.create();

  /**
   * Writes one copy.
   *
   * @return false when none was due; one that did not get through holds up no other
   */
  public boolean writeDue() {
    return store
        .lease()
        .filter(lease -> isOver(lease) ? isGivenUp(lease) : isSettled(lease))
        .isPresent();
  }

  /** Nobody has to look after a meeting that is over and stands in no calendar. */
  public void giveUpParked() {
    int dropped = store.dropParked();
    if (dropped > 0) {
      LOG.log(Level.INFO, "calendar entries dropped, their meetings are over count={0}", dropped);
    }
  }

  private boolean isSettled(Leased lease) {
    var calendar = calendars.find(lease.calendar());
    if (calendar.filter(one -> one.state() == CalendarState.ENDED).isPresent()) {
      return isParked(lease, "the calendar lets nobody in");
    }
    try {
      calendar.ifPresent(open -> write(open, lease));
    } catch (CalendarAway later) {
      return isTriedAgain(lease, MOST_WAITS, later.reason());
    } catch (CalendarFailed refused) {
      if (refused instanceof CalendarClosed) {
        calendar.ifPresent(closed -> calendars.failed(closed, refused));
      }
      return isParked(lease, refused.getMessage() + " " + refused.reason());
    } catch (AddressNotAllowed elsewhere) {
      return isParked(lease, elsewhere.code());
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.ERROR, "calendar entry failed entry=" + lease.id(), unforeseen);
      return isTriedAgain(lease, MOST_SURPRISES, unforeseen.toString());
    }
    store.written(lease);
    LOG.log(Level.INFO, "calendar entry written entry={0}", lease.id());
    return true;
  }

  /** A meeting that nobody can miss any more; one that is to be taken away has no time. */
  private boolean isOver(Leased lease) {
    var wanted = lease.wanted();
    return wanted != null
        && lease.attempts() > 0
        && json.fromJson(wanted, StoredEntry.class).entry().span().end().isBefore(clock.instant());
  }

  /** What was written for another time would stand there for ever. */
  private boolean isGivenUp(Leased lease) {
    if (lease.everWritten()) {
      store.takeAway(lease);
    } else {
      store.drop(lease);
    }
    LOG.log(Level.INFO, "calendar entry given up, its meeting is over entry={0}", lease.id());
    return true;
  }

  private void write(ConnectedCalendar calendar, Leased lease) {
    var service = services.of(calendar.place().kind());
    var access = services.access(calendar);
    var wanted = lease.wanted();
    if (wanted == null) {
      service.remove(access, lease.name());
    } else {
      service.put(access, lease.name(), json.fromJson(wanted, StoredEntry.class).entry());
    }
  }

  private boolean isTriedAgain(Leased lease, int most, String reason) {
    return lease.attempts() + 1 >= most ? isParked(lease, reason) : isPostponed(lease, reason);
  }

  private boolean isPostponed(Leased lease, String reason) {
    var wait = new RetryPolicy(ThreadLocalRandom.current()).wait(lease.attempts());
    store.postpone(lease, wait, reason);
    LOG.log(Level.INFO, "calendar entry postponed entry={0} wait={1}", lease.id(), wait);
    return true;
  }

  private boolean isParked(Leased lease, String reason) {
    store.park(lease, reason);
    LOG.log(Level.WARNING, "calendar entry parked entry={0}", lease.id());
    return true;
  }
}
