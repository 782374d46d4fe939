package io.foyer.platform.mail;

/** An installation without mail. */
final class NoMailServer implements MailServer {
  @Override
  public boolean isThere() {
    return false;
  }

  @Override
  public void send(Mail mail, String id) {
    throw new MailUnavailable("no mail server is set");
  }
}
