package io.foyer.salesforce.sandbox.limits;

import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults that tests asked for, each struck once, in the order asked. */
public final class Faults {
  private static final String MAINTENANCE =
      "<html><head><title>Salesforce - Down for Maintenance</title></head>"
          + "<body>We are down for maintenance.</body></html>";
  private final List<Fault> waiting = new ArrayList<>();

  public synchronized void add(Fault fault, int count) {
    waiting.addAll(Collections.nCopies(count, fault));
  }

  public synchronized void clear() {
    waiting.clear();
  }

  public synchronized int count() {
    return waiting.size();
  }

  /** Takes a fault that strikes something inside a call. */
  public boolean takes(Fault.Kind kind) {
    return take(fault -> fault.kind() == kind).isPresent();
  }

  /**
   * Answers a call, or lets it go wrong.
   *
   * @throws Refusal for faults that the lane words in its own way
   */
  public Answer strike(Fault.Lane lane, Route route, Call call) {
    var fault = take(waits -> waits.strikes(lane, call));
    if (fault.isEmpty()) {
      return route.answer(call);
    }
    return switch (fault.get().kind()) {
      case UNAVAILABLE -> Answer.empty(503);
      case HTML -> Answer.html(503, MAINTENANCE);
      case EXPIRED_SESSION -> throw new Refusal("INVALID_SESSION_ID", "Session expired or invalid");
      case LIMIT -> throw new Refusal("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
      default -> {
        pause(fault.get().millis());
        yield route.answer(call);
      }
    };
  }

  private synchronized Optional<Fault> take(Predicate<Fault> fits) {
    for (int i = 0; i < waiting.size(); i++) {
      if (fits.test(waiting.get(i))) {
        return Optional.of(waiting.remove(i));
      }
    }
    return Optional.empty();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
