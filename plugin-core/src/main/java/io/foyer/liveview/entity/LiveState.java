package io.foyer.liveview.entity;

import java.util.Locale;

/** How a watch stands, in the words of the protocol. */
public enum LiveState {
  /** The page was asked, and nothing has come yet. */
  WAITING,
  LIVE,
  /** Nobody sits before the page. */
  IDLE,
  /** The visitor did not agree to be seen. */
  NO_CONSENT,
  /** The website keeps this page to itself. */
  PRIVATE,
  TOO_LARGE,
  /** It changes faster than can be shown without slowing it down. */
  TOO_BUSY,
  /** The visitor's browser cannot do it. */
  UNSUPPORTED,
  GONE;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static LiveState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
