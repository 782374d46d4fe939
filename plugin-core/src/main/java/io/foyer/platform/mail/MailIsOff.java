package io.foyer.platform.mail;

import io.foyer.platform.Refusal;

/** Something was asked for that needs mail, where there is none. */
public final class MailIsOff extends Refusal {
  public MailIsOff() {
    super(Kind.UNAVAILABLE, "mail.off", "No mail is sent here.");
  }
}
