package io.foyer.platform.mail;

import io.foyer.platform.mail.MailSettings.Account;
import io.foyer.platform.mail.MailSettings.Security;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that is spoken to by SMTP.
 *
 * <p>It is never waited for longer than the time-out at each step. A password never travels over a
 * way that could be read, where the way is to be kept from that.
 */
final class SmtpServer implements MailServer {
  /** From here on an answer is final; from 400 on it may be another one later. */
  private static final int FINAL = 500;

  private final Account account;
  private final Clock clock;
  private final Session session;

  SmtpServer(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
    this.session = Session.getInstance(properties(account));
  }

  private static Properties properties(Account account) {
    var properties = new Properties();
    var timeout = String.valueOf(account.timeout().toMillis());
    properties.put("mail.smtp.connectiontimeout", timeout);
    properties.put("mail.smtp.timeout", timeout);
    properties.put("mail.smtp.writetimeout", timeout);
    properties.put("mail.smtp.auth", String.valueOf(!account.login().user().isEmpty()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.enable", String.valueOf(account.security() == Security.TLS));
    boolean startTls = account.security() == Security.STARTTLS;
    properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
    return properties;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public void send(Mail mail, String id) {
    try {
      carry(MimeMail.of(mail, id, account.sender(), clock.instant()));
    } catch (AddressException unusable) {
      throw new MailRefused("the address is none that mail can be sent to");
    } catch (AuthenticationFailedException refused) {
      throw new MailUnavailable("the mail server refused user name and password");
    } catch (MessagingException failed) {
      throw failure(failed);
    }
  }

  private void carry(MimeMessage message) throws MessagingException {
    var login = account.login();
    boolean known = !login.user().isEmpty();
    try (var transport = session.getTransport("smtp")) {
      transport.connect(
          account.host(),
          account.port(),
          known ? login.user() : null,
          known ? login.password() : null);
      Address[] to = message.getAllRecipients();
      transport.sendMessage(message, to);
    }
  }

  private RuntimeException failure(MessagingException failed) {
    for (Exception cause = failed; cause != null; cause = next(cause)) {
      int answer = answer(cause);
      if (answer >= FINAL) {
        return new MailRefused("the mail server answered " + answer + ": " + words(cause));
      }
      if (answer > 0) {
        return new MailUnavailable("the mail server answered " + answer + ": " + words(cause));
      }
    }
    return new MailUnavailable("the mail server was not reached: " + words(failed));
  }

  private static @Nullable Exception next(Exception cause) {
    return cause instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static int answer(Exception failed) {
    if (failed instanceof SMTPAddressFailedException one) {
      return one.getReturnCode();
    }
    if (failed instanceof SMTPSenderFailedException one) {
      return one.getReturnCode();
    }
    return failed instanceof SMTPSendFailedException one ? one.getReturnCode() : 0;
  }

  private static String words(Exception failed) {
    return OneLine.of(String.valueOf(failed.getMessage()), 300);
  }
}
