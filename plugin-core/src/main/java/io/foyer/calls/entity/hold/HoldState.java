package io.foyer.calls.entity.hold;

import io.foyer.conversations.entity.Worded;

/** Where a visitor who calls stands. */
public enum HoldState implements Worded {
  /** It waits. */
  HELD,
  /** A rep has the visitor. */
  ANSWERED,
  /** The visitor wants to wait no longer. */
  LEFT,
  /** Nobody came in time. */
  MISSED
}
