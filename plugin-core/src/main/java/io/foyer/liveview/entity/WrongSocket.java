package io.foyer.liveview.entity;

import io.foyer.platform.Refusal;

/** Live View has a socket of its own, so that it never stands before a message. */
public final class WrongSocket extends Refusal {
  public WrongSocket() {
    super(Kind.INVALID, "live.wrong-socket", "Live View has a socket of its own.");
  }
}
