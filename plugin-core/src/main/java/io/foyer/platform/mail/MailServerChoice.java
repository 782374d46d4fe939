package io.foyer.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Takes the mail server that is set; without one this installation sends no mail. */
@ApplicationScoped
public class MailServerChoice {

  @Produces
  @ApplicationScoped
  MailServer server(MailSettings settings, Clock clock) {
    return settings
        .account()
        .<MailServer>map(account -> new SmtpServer(account, clock))
        .orElseGet(NoMailServer::new);
  }
}
