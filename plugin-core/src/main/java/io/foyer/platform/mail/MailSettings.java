package io.foyer.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Through which server mails go, and from whom they are. */
@ApplicationScoped
public class MailSettings {
  @Inject
  @ConfigProperty(name = "foyer.mail.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "foyer.mail.port")
  int port;

  @Inject
  @ConfigProperty(name = "foyer.mail.security")
  String security;

  @Inject
  @ConfigProperty(name = "foyer.mail.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "foyer.mail.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "foyer.mail.from")
  Optional<String> from;

  @Inject
  @ConfigProperty(name = "foyer.mail.from-name")
  Optional<String> fromName;

  @Inject
  @ConfigProperty(name = "foyer.mail.timeout")
  Duration timeout;

  /** The server as it is set; empty where none is. */
  Optional<Account> account() {
    return host.filter(set -> !set.isBlank())
        .map(
            set ->
                new Account(
                    set,
                    port,
                    Security.valueOf(security.toUpperCase(Locale.ROOT)),
                    new Account.Login(user.orElse(""), password.orElse("")),
                    new Account.Sender(from.orElse(""), fromName.orElse("")),
                    timeout));
  }

  /** How the way to the server is kept from being read. */
  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  /** A mail server and how it is used. */
  record Account(
      String host, int port, Security security, Login login, Sender sender, Duration timeout) {

    /** A user's name is empty where the server asks for none. */
    record Login(String user, String password) {
      /** Never the password, should it come into a log. */
      @Override
      public String toString() {
        return "Login";
      }
    }

    /** From whom a mail is. */
    record Sender(String address, String name) {}
  }
}
