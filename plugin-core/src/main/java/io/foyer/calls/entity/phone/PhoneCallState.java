package io.foyer.calls.entity.phone;

import io.foyer.conversations.entity.Worded;

/** Where a call to a phone stands. It only moves downwards in this list. */
public enum PhoneCallState implements Worded {
  /** The visitor gave a number; nothing is dialled. */
  ASKED,
  DIALLED,
  ANSWERED,
  ENDED
}
