package io.foyer.platform.mail;

/** The mail server will not take the mail, however often it is sent. */
public final class MailRefused extends RuntimeException {
  /**
   * @param reason for an admin: never words of the mail
   */
  public MailRefused(String reason) {
    super(reason);
  }
}
