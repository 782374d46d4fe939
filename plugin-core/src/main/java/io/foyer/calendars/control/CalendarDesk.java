package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.control.caldav.Discovery;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.calendars.entity.refusal.CalendarKindOff;
import io.foyer.calendars.entity.refusal.CalendarTriesTooFast;
import io.foyer.platform.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Connects calendars for reps: each is tried before it is kept, so that a wrong password is told at
 * once and not by a visitor who finds no time.
 */
@ApplicationScoped
public class CalendarDesk {
  private static final Logger LOG = System.getLogger(CalendarDesk.class.getName());

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(6);
  private static final int TRIES_AT_ONCE = 10;
  private static final int LONGEST_ADDRESS = 1_000;
  private static final Duration TRIED = Duration.ofDays(7);

  @Inject CalendarSecrets secrets;
  @Inject CalendarServices services;
  @Inject ConnectedCalendars connected;
  @Inject EntryShelf entries;
  @Inject CachedBusyTimes busyTimes;
  @Inject Discovery discovery;
  @Inject Clock clock;

  private final Pace<RepId> tries = new Pace<>(BETWEEN_TRIES, TRIES_AT_ONCE);

  /** What a rep types in. */
  public record SignIn(String address, String user, String password) {
    /** Never the password, should it come into a log. */
    @Override
    public String toString() {
      return "SignIn";
    }
  }

  /** Whether any calendar can be connected here. */
  public boolean isOn() {
    return secrets.isOn();
  }

  /** The calendars that can be connected with it. */
  public List<CalendarPlace> find(RepId rep, SignIn signIn) {
    requireMayTry(rep);
    return discovery.calendars(access(signIn));
  }

  /** Tries the calendar of that address and keeps it. */
  public ConnectedCalendar connect(RepId rep, SignIn signIn, String name) {
    requireMayTry(rep);
    var access = access(signIn);
    var place = new CalendarPlace(CalendarKind.CALDAV, access.address(), access.account(), name);
    return connect(rep, place, access);
  }

  /** The same with what a service gave. */
  public ConnectedCalendar connect(RepId rep, CalendarPlace place, CalendarAccess access) {
    var now = clock.instant();
    services.of(place.kind()).busy(access, new Span(now, now.plus(TRIED)), ZoneOffset.UTC);
    var calendar = connected.connect(rep, place, access.secret());
    entries.retryAllOf(calendar.id());
    busyTimes.forget(rep);
    return calendar;
  }

  public void takeMeetings(RepId rep, String id) {
    connected.takeMeetings(rep, id);
  }

  /** Forgets it and tells its service; disconnecting what is gone is no error. */
  public void disconnect(RepId rep, String id) {
    connected
        .disconnect(rep, id)
        .ifPresent(
            gone -> {
              busyTimes.forget(rep);
              leave(gone);
            });
  }

  // It is forgotten here already: a service that does not hear of it changes nothing about that.
  private void leave(ConnectedCalendar gone) {
    try {
      services.of(gone.place().kind()).leave(services.access(gone));
    } catch (CalendarFailed unheard) {
      LOG.log(Level.WARNING, "consent not taken back calendar={0}", gone.id());
    }
  }

  private void requireMayTry(RepId rep) {
    if (!isOn()) {
      throw new CalendarKindOff();
    }
    if (!tries.passes(rep, clock.instant())) {
      throw new CalendarTriesTooFast();
    }
  }

  private static CalendarAccess access(SignIn signIn) {
    return new CalendarAccess("", address(signIn.address()), signIn.user(), "", signIn.password());
  }

  /** As people type it: without https:// too. */
  private static URI address(String typed) {
    var text = typed.strip();
    var whole = text.contains("://") ? text : "https://" + text;
    try {
      var address = new URI(whole);
      if (address.getHost() == null || whole.length() > LONGEST_ADDRESS) {
        throw new AddressNotAllowed();
      }
      return address.getPath().isEmpty() ? address.resolve("/") : address;
    } catch (URISyntaxException noAddress) {
      throw new AddressNotAllowed();
    }
  }
}
