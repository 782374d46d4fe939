package io.foyer.calls.entity;

import io.foyer.conversations.entity.Worded;

/** Why a call is over. */
public enum CallEndReason implements Worded {
  HUNG_UP,
  DECLINED,
  /** The rep shut the visitor out. */
  BLOCKED,
  CONVERSATION_OVER,
  /** One side was gone for longer than the grace. */
  LINK_LOST
}
