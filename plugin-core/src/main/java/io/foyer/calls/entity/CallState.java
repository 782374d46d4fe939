package io.foyer.calls.entity;

import io.foyer.conversations.entity.Worded;

/** Where a call stands. It only moves downwards in this list. */
public enum CallState implements Worded {
  /** The visitor calls, and its rep has not answered. */
  ASKED,
  RUNNING,
  ENDED
}
