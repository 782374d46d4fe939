package io.foyer.crmsync.control;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends what is due, one row after the other.
 *
 * <p>Each send happens outside any transaction, between the lease and its outcome. A crash in the
 * middle means that it is sent again: the CRM knows it by its key.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

  @Inject OutboxStore store;
  @Inject Deliveries deliveries;

  /**
   * Sends one row, if one is due.
   *
   * @return false when none was due, or when the CRM cannot be reached: then others need not be
   *     tried at once
   */
  public boolean sendOne() {
    return store.lease().map(this::send).orElse(false);
  }

  private boolean send(Lease lease) {
    try {
      var id = deliveries.deliver(lease.kind(), lease.payload());
      store.sent(lease, id);
      LOG.log(Level.INFO, "outbox entry sent entry={0} kind={1}", lease.id(), lease.kind());
      return true;
    } catch (CrmUnavailable later) {
      return postponed(lease, later);
    } catch (CrmRefused refused) {
      return parked(lease, refused.crmCode() + ": " + refused.getMessage());
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, "outbox entry failed entry=" + lease.id(), unexpected);
      return parked(lease, "Foyer could not make the record: " + unexpected);
    }
  }

  private boolean postponed(Lease lease, CrmUnavailable later) {
    var wait = new RetryPolicy(ThreadLocalRandom.current()).wait(lease.attempts());
    store.postpone(lease, wait, reason(later));
    LOG.log(Level.INFO, "outbox entry postponed entry={0} wait={1}", lease.id(), wait);
    return false;
  }

  private boolean parked(Lease lease, String reason) {
    store.park(lease, reason);
    LOG.log(Level.WARNING, "outbox entry parked entry={0} kind={1}", lease.id(), lease.kind());
    return true;
  }

  private static String reason(CrmUnavailable later) {
    return Optional.ofNullable(later.getMessage()).orElse("Salesforce did not answer");
  }
}
