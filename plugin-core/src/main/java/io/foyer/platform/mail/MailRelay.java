package io.foyer.platform.mail;

import io.foyer.platform.RetryPolicy;
import io.foyer.platform.mail.MailStore.Leased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends the mail that is due.
 *
 * <p>Each send happens outside any transaction, between the lease and its outcome. A crash in the
 * middle means that it is sent again, under the same id.
 */
@ApplicationScoped
public class MailRelay {
  private static final Logger LOG = System.getLogger(MailRelay.class.getName());

  @Inject MailStore store;
  @Inject MailServer server;

  /**
   * Sends one mail.
   *
   * @return false when none was due or it did not get through: then more need not be tried at once
   */
  public boolean sendDue() {
    return store.lease().filter(this::isSettled).isPresent();
  }

  private boolean isSettled(Leased lease) {
    try {
      server.send(lease.mail(), lease.id());
    } catch (MailUnavailable later) {
      var wait = new RetryPolicy(ThreadLocalRandom.current()).wait(lease.attempts());
      store.postpone(lease, wait, String.valueOf(later.getMessage()));
      LOG.log(Level.INFO, "mail postponed mail={0} wait={1}", lease.id(), wait);
      return false;
    } catch (RuntimeException refused) {
      store.park(lease, String.valueOf(refused.getMessage()));
      LOG.log(Level.WARNING, "mail parked mail={0} kind={1}", lease.id(), lease.kind());
      return true;
    }
    store.sent(lease);
    LOG.log(Level.INFO, "mail sent mail={0} kind={1}", lease.id(), lease.kind());
    return true;
  }
}
