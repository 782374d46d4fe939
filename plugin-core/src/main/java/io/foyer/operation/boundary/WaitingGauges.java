package io.foyer.operation.boundary;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crmsync.control.OutboxShelf;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.platform.mail.MailShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * What waits to be told to Salesforce or to be mailed, in the whole installation.
 *
 * <p>Counted now and then, so that who scrapes often costs the database nothing.
 */
@ApplicationScoped
public class WaitingGauges {
  private static final Duration PAUSE = Duration.ofSeconds(15);

  @Inject Loops loops;
  @Inject OutboxShelf outbox;
  @Inject MailShelf mails;
  @Inject ApiBudget budget;

  private volatile Counts counts = new Counts(0, 0, 0, 0);

  private record Counts(long waiting, long parked, long mailsWaiting, long mailsParked) {}

  void start(@Observes DatabaseReady ready) {
    loops.start("meters", PAUSE, this::count);
  }

  void count() {
    var rows = outbox.counts();
    counts =
        new Counts(
            rows.getOrDefault(OutboxEntry.State.WAITING, 0L),
            rows.getOrDefault(OutboxEntry.State.PARKED, 0L),
            mails.waiting(),
            mails.parked());
  }

  @Gauge(name = "foyer_outbox_waiting", absolute = true, unit = MetricUnits.NONE)
  public long waiting() {
    return counts.waiting();
  }

  @Gauge(name = "foyer_outbox_parked", absolute = true, unit = MetricUnits.NONE)
  public long parked() {
    return counts.parked();
  }

  @Gauge(name = "foyer_mails_waiting", absolute = true, unit = MetricUnits.NONE)
  public long mailsWaiting() {
    return counts.mailsWaiting();
  }

  @Gauge(name = "foyer_mails_parked", absolute = true, unit = MetricUnits.NONE)
  public long mailsParked() {
    return counts.mailsParked();
  }

  /** The part of the CRM's calls of a day that is used, by everybody: 0 to 1. */
  @Gauge(name = "foyer_crm_calls_used", absolute = true, unit = MetricUnits.NONE)
  public double callsUsed() {
    return budget.used();
  }
}
