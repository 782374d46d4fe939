package io.foyer.crmsync.control;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.Written;
import io.foyer.platform.RetryPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due, as much as one call to the CRM carries.
 *
 * <p>Each send happens outside any transaction, between the lease and its outcome. A crash in the
 * middle means that it is sent again: the CRM knows it by its key.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

  /** As many records as Salesforce takes in a call. */
  static final int MOST = 200;

  /** So many failures of our own may have passed by themselves; then a person has to look. */
  static final int MOST_SURPRISES = 10;

  @Inject OutboxStore store;
  @Inject Deliveries deliveries;
  @Inject ApiBudget budget;

  /**
   * Sends a batch of what is due.
   *
   * @return false when nothing was due or got through: then more need not be tried at once
   */
  public boolean sendDue() {
    if (!budget.allows(CallPurpose.WRITE_BACK)) {
      return false;
    }
    var leases = store.lease(MOST);
    if (leases.isEmpty()) {
      return false;
    }
    boolean throughAny = false;
    for (var outcome : deliveries.deliver(leases).entrySet()) {
      throughAny |= settled(outcome.getKey(), outcome.getValue());
    }
    return throughAny;
  }

  private boolean settled(Lease lease, Written written) {
    var id = written.id();
    if (id.isPresent()) {
      return sent(lease, id.get());
    }
    var failure = written.failure();
    if (failure instanceof CrmUnavailable later) {
      return postponed(lease, later);
    }
    return failure instanceof CrmRefused refused
        ? parked(lease, refused.reason())
        : surprised(lease, failure);
  }

  private boolean sent(Lease lease, String id) {
    store.sent(lease, id);
    if (lease.kind().equals(Deliveries.CONVERSATION)) {
      budget.written(1);
    }
    LOG.log(Level.INFO, "outbox entry sent entry={0} kind={1}", lease.id(), lease.kind());
    return true;
  }

  private boolean postponed(Lease lease, CrmUnavailable later) {
    var wait = waitAfter(lease);
    store.postpone(lease, wait, reason(later));
    LOG.log(Level.INFO, "outbox entry postponed entry={0} wait={1}", lease.id(), wait);
    return false;
  }

  private boolean surprised(Lease lease, @Nullable RuntimeException unexpected) {
    LOG.log(Level.ERROR, "outbox entry failed entry=" + lease.id(), unexpected);
    var reason = "Foyer could not make the record: " + unexpected;
    if (lease.failures().surprises() + 1 >= MOST_SURPRISES) {
      return parked(lease, reason);
    }
    store.postponeSurprised(lease, waitAfter(lease), reason);
    return false;
  }

  private boolean parked(Lease lease, String reason) {
    store.park(lease, reason);
    LOG.log(Level.WARNING, "outbox entry parked entry={0} kind={1}", lease.id(), lease.kind());
    return true;
  }

  private static Duration waitAfter(Lease lease) {
    return new RetryPolicy(ThreadLocalRandom.current()).wait(lease.failures().attempts());
  }

  private static String reason(CrmUnavailable later) {
    return Optional.ofNullable(later.getMessage()).orElse("Salesforce did not answer");
  }
}
