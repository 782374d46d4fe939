package io.foyer.calendars.control;

import static java.util.stream.Collectors.groupingBy;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.crm.control.CrmCalendars;
import io.foyer.crm.entity.CrmCalendar;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Asks all calendars of reps: the CRM's, and those that they connected, these side by side. */
@ApplicationScoped
public class CalendarReading {
  private static final Logger LOG = System.getLogger(CalendarReading.class.getName());

  /** A calendar that takes longer for all its pages is not waited for. */
  private static final int PATIENCE_SECONDS = 12;

  @Inject CrmCalendars crm;
  @Inject ConnectedCalendars connected;
  @Inject OneCalendar one;
  @Resource ManagedExecutorService managed;

  Executor executor = task -> managed.execute(task);

  /** What keeps each of them busy; nothing for a rep of whom one calendar does not answer. */
  Map<RepId, List<Span>> of(Collection<RepId> reps, Span window) {
    var busy = new HashMap<RepId, List<Span>>();
    var all = List.copyOf(reps);
    for (int from = 0; from < all.size(); from += CrmCalendars.MOST) {
      var some = all.subList(from, Math.min(from + CrmCalendars.MOST, all.size()));
      busy.putAll(some(some, window));
    }
    return busy;
  }

  private Map<RepId, List<Span>> some(List<RepId> reps, Span window) {
    var inTheCrm = crmCalendars(reps, window);
    var connections = connected.of(reps).stream().collect(groupingBy(ConnectedCalendar::rep));
    var asked = new HashMap<RepId, List<CompletableFuture<Optional<List<Span>>>>>();
    inTheCrm.forEach(
        (user, calendar) -> {
          var rep = new RepId(user);
          asked.put(
              rep,
              connections.getOrDefault(rep, List.of()).stream()
                  .map(each -> ask(each, window, calendar))
                  .toList());
        });
    var busy = new HashMap<RepId, List<Span>>();
    asked.forEach(
        (rep, answers) ->
            together(spans(inTheCrm.get(rep.value())), answers)
                .ifPresent(all -> busy.put(rep, all)));
    return busy;
  }

  private CompletableFuture<Optional<List<Span>>> ask(
      ConnectedCalendar calendar, Span window, CrmCalendar crmCalendar) {
    var isAwaited = new AtomicBoolean(true);
    return CompletableFuture.supplyAsync(
            () -> one.busy(calendar, window, crmCalendar.zone(), isAwaited::get), executor)
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .whenComplete((answer, failure) -> isAwaited.set(false))
        .exceptionallyAsync(failure -> unread(calendar, failure), executor);
  }

  /** Its owner is told, since nobody can book it until it is read again. */
  private Optional<List<Span>> unread(ConnectedCalendar calendar, Throwable failure) {
    var isSlow = failure instanceof TimeoutException;
    if (!isSlow) {
      LOG.log(Level.ERROR, "calendar not read calendar=" + calendar.id(), failure);
    }
    try {
      connected.failed(calendar, new CalendarAway(isSlow ? "too slow" : "unreadable"));
    } catch (RuntimeException untold) {
      LOG.log(Level.ERROR, "calendar not noted as away calendar=" + calendar.id(), untold);
    }
    return Optional.empty();
  }

  private static Optional<List<Span>> together(
      List<Span> spans, List<CompletableFuture<Optional<List<Span>>>> answers) {
    var all = new ArrayList<>(spans);
    for (var answer : answers) {
      var more = answer.join();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(more.get());
    }
    return Optional.of(all);
  }

  private Map<String, CrmCalendar> crmCalendars(List<RepId> reps, Span window) {
    try {
      return crm.of(reps.stream().map(RepId::value).toList(), window.start(), window.end());
    } catch (CrmUnavailable | CrmRefused away) {
      LOG.log(Level.WARNING, "calendars in Salesforce not read: {0}", away.getMessage());
      return Map.of();
    }
  }

  private static List<Span> spans(@Nullable CrmCalendar calendar) {
    return calendar == null
        ? List.of()
        : calendar.entries().stream()
            .filter(entry -> entry.start().isBefore(entry.end()))
            .map(entry -> new Span(entry.start(), entry.end()))
            .toList();
  }
}
