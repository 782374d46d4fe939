package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarState;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.calendars.entity.refusal.CalendarRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads one connected calendar and puts down how it stands with it. */
@ApplicationScoped
public class OneCalendar {
  private static final Logger LOG = System.getLogger(OneCalendar.class.getName());

  @Inject CalendarServices services;
  @Inject ConnectedCalendars connected;

  /**
   * Empty where it does not answer; one that is ended is not asked: its owner was told.
   *
   * @param isAwaited whether the answer is still of use; a late one is no sign of health
   */
  Optional<List<Span>> busy(
      ConnectedCalendar calendar, Span window, ZoneId home, BooleanSupplier isAwaited) {
    if (calendar.state() == CalendarState.ENDED) {
      return Optional.empty();
    }
    try {
      var service = services.of(calendar.place().kind());
      var busy = service.busy(services.access(calendar), window, home);
      if (isAwaited.getAsBoolean()) {
        connected.answered(calendar);
      }
      return Optional.of(busy);
    } catch (AddressNotAllowed elsewhere) {
      connected.failed(calendar, new CalendarAway(elsewhere.code()));
      return Optional.empty();
    } catch (CalendarFailed failure) {
      LOG.log(
          Level.WARNING, "calendar not read calendar={0} why={1}", calendar.id(), failure.reason());
      // To be asked something it refuses is our doing, and no word about the sign-in.
      connected.failed(
          calendar,
          failure instanceof CalendarRefused ? new CalendarAway(failure.reason()) : failure);
      return Optional.empty();
    }
  }
}
