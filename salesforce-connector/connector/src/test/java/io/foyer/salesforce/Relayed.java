package io.foyer.salesforce;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crmsync.control.RelayFixture;
import io.foyer.platform.Beans;
import io.foyer.platform.Databases;
import io.foyer.platform.MovedClock;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.time.Clock;
import java.time.Duration;

/** The way from the outbox to the local Salesforce, on a clock that the test moves. */
final class Relayed {

  final MovedClock clock = MovedClock.atNoon();
  final Beans beans;
  final RelayFixture outbox;

  Relayed(LocalSalesforce org) {
    beans = org.wiring("foyer-local-secret").with(Clock.class, clock);
    outbox =
        new RelayFixture(Databases.h2(), clock)
            .to(beans.get(SalesforceWriter.class), beans.get(ApiBudget.class));
  }

  /** Looks every few minutes, as the loop would more often, until that span is over. */
  void goOn(Duration span) {
    var step = Duration.ofMinutes(5);
    for (var gone = Duration.ZERO; gone.compareTo(span) < 0; gone = gone.plus(step)) {
      outbox.sendDue();
      clock.moveBy(step);
    }
  }
}
