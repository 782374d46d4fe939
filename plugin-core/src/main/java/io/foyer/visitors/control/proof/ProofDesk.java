package io.foyer.visitors.control.proof;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.mail.MailIsOff;
import io.foyer.platform.mail.MailOutbox;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.control.VisitorJournal;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.proof.CodesTooMany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a visitor asks for a code, and shows it. */
@ApplicationScoped
public class ProofDesk {
  private static final Logger LOG = System.getLogger(ProofDesk.class.getName());

  @Inject MailOutbox outbox;
  @Inject CodePaces paces;
  @Inject EmailCodes codes;
  @Inject Identification identification;
  @Inject Tracking tracking;
  @Inject VisitorJournal journal;
  @Inject VisitorEmails emails;
  @Inject Configurations configurations;

  /**
   * Who asks for a code.
   *
   * @param place address of the internet, for counting alone
   * @param language of the messenger
   */
  public record Asker(VisitorCaller visitor, String place, @Nullable String language) {}

  /** A code that was sent. */
  public record Sent(String email, Instant endsAt) {}

  /**
   * Sends a code.
   *
   * @param typed the address; null for the one that the visitor gave before
   * @throws EmailUnusable when there is no address that could be one
   * @throws CodesTooMany when enough was asked for
   * @throws MailIsOff where no mail is sent
   */
  public Sent send(Asker asker, @Nullable String typed) {
    if (!outbox.isOn()) {
      throw new MailIsOff();
    }
    var visitor = asker.visitor();
    var email =
        (typed == null ? emails.own(visitor.visitor()) : Identity.email(typed))
            .orElseThrow(EmailUnusable::new);
    paces.pass(visitor.visitor(), email, asker.place());
    if (typed != null) {
      identification.identify(visitor, new Identification.Claim(email, null, null, null));
    }
    var house = house(visitor.site());
    var endsAt =
        codes.send(
            visitor.visitor(), email, code -> CodeMail.to(email, code, house, asker.language()));
    return new Sent(email, endsAt);
  }

  /** Hears a code; from now on the address is the visitor's, as by a signed word of its website. */
  public void check(VisitorCaller visitor, String code) {
    var email = codes.redeem(visitor.visitor(), code.replaceAll("\\s", ""));
    tracking.meet(visitor);
    identification.prove(visitor, email);
    // Other devices with the address ask the database, and may do so in the next second.
    journal.flush();
    LOG.log(Level.INFO, "address proven visitor={0}", visitor.visitor());
  }

  /** Whether codes are sent here at all. */
  public boolean isOn() {
    return outbox.isOn();
  }

  private CodeMail.House house(SiteKey key) {
    var now = configurations.current();
    var company = now.company().name();
    return new CodeMail.House(company, now.site(key).map(site -> site.title()).orElse(company));
  }
}
