package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds what speaks with a calendar, and what opens it. */
@ApplicationScoped
public class CalendarServices {
  @Inject @Any Instance<CalendarService> all;
  @Inject CalendarSecrets secrets;
  @Inject Reps reps;

  public CalendarService of(CalendarKind kind) {
    return all.stream().filter(service -> service.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * @throws io.foyer.calendars.entity.refusal.CalendarClosed where its secret cannot be opened
   */
  public CalendarAccess access(ConnectedCalendar calendar) {
    var place = calendar.place();
    return new CalendarAccess(
        calendar.id(),
        place.address(),
        place.account(),
        reps.find(calendar.rep()).map(Rep::email).orElse(""),
        secrets.open(calendar.id(), calendar.sealedSecret()));
  }
}
