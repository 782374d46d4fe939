package io.foyer.visitors.control.proof;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailOutbox;
import io.foyer.visitors.entity.proof.CodeEnded;
import io.foyer.visitors.entity.proof.CodeWrong;
import io.foyer.visitors.entity.proof.EmailCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codes that visitors may show: one a visitor, kept with the mail that carries it. */
@ApplicationScoped
public class EmailCodes {
  // Who gets it in the last minute could hardly type it in time.
  private static final Duration USEFUL = EmailCode.LIFE.minusMinutes(1);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject CodeMint mint;
  @Inject MailOutbox outbox;
  @Inject Clock clock;

  /**
   * Sends a new code; the one before is worth nothing from now on.
   *
   * @param words the mail that carries the code
   * @return until when it is good
   */
  @Transactional
  public Instant send(VisitorId visitor, String email, Function<String, Mail> words) {
    var code = mint.code();
    var kept = mint.kept(code, visitor, email);
    var known = locked(visitor);
    if (known == null) {
      known = EmailCode.sent(visitor, email, kept, now());
      em.persist(known);
    } else {
      known.sendAgain(email, kept, now());
    }
    outbox.add("code", words.apply(code), USEFUL);
    return known.endsAt();
  }

  /**
   * The address that the code proves. It counts once.
   *
   * @throws CodeWrong when it is another one
   * @throws CodeEnded when a new one is needed
   */
  @Transactional(dontRollbackOn = {CodeWrong.class, CodeEnded.class})
  public String redeem(VisitorId visitor, String code) {
    var known = locked(visitor);
    if (known == null) {
      throw new CodeEnded();
    }
    known.open(mint.hash(code, known.salt(), visitor, known.email()), now());
    return known.email();
  }

  @Transactional
  public void tidy() {
    em.createQuery("DELETE FROM EmailCode c WHERE c.endsAt < :now")
        .setParameter("now", now())
        .executeUpdate();
  }

  private @Nullable EmailCode locked(VisitorId visitor) {
    return em.find(EmailCode.class, visitor.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
