package io.foyer.socket.control;

/** Why the server closes a socket, as the client sees it. */
public enum CloseCode {
  /** This node is closing down. */
  GOING_AWAY(1001, "going away"),
  /** No hello in time, or more orders than can be done. */
  POLICY(1008, "refused"),
  /** The client did not answer any more. */
  SILENT(4400, "no answer"),
  /** The session or the token has ended: sign in or say hello again. */
  SIGNED_OUT(4401, "signed out");

  private final int number;
  private final String phrase;

  CloseCode(int number, String phrase) {
    this.number = number;
    this.phrase = phrase;
  }

  public int number() {
    return number;
  }

  public String phrase() {
    return phrase;
  }
}
