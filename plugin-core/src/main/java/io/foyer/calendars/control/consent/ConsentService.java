package io.foyer.calendars.control.consent;

import io.foyer.calendars.control.CalendarService;
import io.foyer.calendars.entity.CalendarPlace;
import java.util.Optional;

/** A service of calendars whose owners are asked for consent. */
public interface ConsentService extends CalendarService {

  /** Empty where the installation is no app of it. */
  Optional<Provider> provider();

  /** The calendar that the access opens: the owner's own. */
  CalendarPlace own(String accessToken);
}
