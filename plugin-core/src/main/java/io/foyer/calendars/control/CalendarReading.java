package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.crm.control.CrmCalendars;
import io.foyer.crm.entity.CrmCalendar;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks all calendars of reps: the CRM's, and those that they connected. */
@ApplicationScoped
public class CalendarReading {
  private static final Logger LOG = System.getLogger(CalendarReading.class.getName());

  @Inject CrmCalendars crm;

  /** What keeps each of them busy; nothing for a rep of whom one calendar does not answer. */
  Map<RepId, List<Span>> of(Collection<RepId> reps, Span window) {
    var busy = new HashMap<RepId, List<Span>>();
    var all = List.copyOf(reps);
    for (int from = 0; from < all.size(); from += CrmCalendars.MOST) {
      var some = all.subList(from, Math.min(from + CrmCalendars.MOST, all.size()));
      busy.putAll(inTheCrm(some, window));
    }
    return busy;
  }

  private Map<RepId, List<Span>> inTheCrm(List<RepId> reps, Span window) {
    var busy = new HashMap<RepId, List<Span>>();
    crmCalendars(reps, window)
        .forEach((user, calendar) -> busy.put(new RepId(user), spans(calendar)));
    return busy;
  }

  private Map<String, CrmCalendar> crmCalendars(List<RepId> reps, Span window) {
    try {
      return crm.of(reps.stream().map(RepId::value).toList(), window.start(), window.end());
    } catch (CrmUnavailable | CrmRefused away) {
      LOG.log(Level.WARNING, "calendars in Salesforce not read: {0}", away.getMessage());
      return Map.of();
    }
  }

  private static List<Span> spans(CrmCalendar calendar) {
    var spans = new ArrayList<Span>();
    for (var entry : calendar.entries()) {
      if (entry.start().isBefore(entry.end())) {
        spans.add(new Span(entry.start(), entry.end()));
      }
    }
    return spans;
  }
}
