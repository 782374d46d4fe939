package io.foyer.crm.control;

import io.foyer.crm.entity.CrmCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * Knows the calendars that the CRM keeps for its users.
 *
 * <p>What shows its time as free is not in them, nor what the user declined, nor what Foyer wrote.
 */
public interface CrmCalendars {

  /** Users that can be asked for at once. */
  int MOST = 200;

  /**
   * What touches the time from {@code from} up to, not including, {@code to}; an empty calendar for
   * a user without entries, nothing for one who is not there.
   *
   * @param users ids of users, at most {@link #MOST}
   * @throws io.foyer.crm.entity.CrmUnavailable when a later try may succeed
   * @throws io.foyer.crm.entity.CrmRefused when it will not
   */
  Map<String, CrmCalendar> of(Collection<String> users, Instant from, Instant to);
}
