package io.foyer.platform.mail;

/** Port: whoever takes mails and carries them on. */
public interface MailServer {

  /** Whether there is one. Where there is none, nothing that needs mail is offered. */
  boolean isThere();

  /**
   * Hands a mail over; returns once the server answers for it.
   *
   * @param id the same each time that this mail is sent, so that receivers can tell a double
   * @throws MailUnavailable when it may be tried again
   * @throws MailRefused when trying again is of no use
   */
  void send(Mail mail, String id);
}
