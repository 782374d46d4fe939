package io.foyer.salesforce.wire;

/** Salesforce does not know the session any more: sign in again and repeat once. */
public class SessionEnded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SessionEnded() {
    super("session ended", null, false, false);
  }
}
