package io.foyer.platform.mail;

/** The mail server did not take the mail now; it may later. */
public final class MailUnavailable extends RuntimeException {
  /**
   * @param reason for an admin: never an address or words of the mail
   */
  public MailUnavailable(String reason) {
    super(reason);
  }
}
