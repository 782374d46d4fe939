package io.foyer.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Mails to be sent, stored with what they follow from.
 *
 * <p>Adding joins the caller's transaction; the mail goes out right after its commit.
 */
@ApplicationScoped
public class MailOutbox {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject MailServer server;
  @Inject Event<MailAdded> added;
  @Inject Clock clock;

  /** Whether mail is sent here at all; where it is not, nothing that needs it is offered. */
  public boolean isOn() {
    return server.isThere();
  }

  /**
   * @param kind one word of what it is, for an admin
   * @param useful after this long it is not sent any more
   * @throws MailIsOff where no mail is sent
   */
  public void add(String kind, Mail mail, Duration useful) {
    if (!isOn()) {
      throw new MailIsOff();
    }
    Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    em.persist(QueuedMail.waiting(kind, mail, now.plus(useful), now));
    added.fire(new MailAdded());
  }
}
