package io.foyer.calls.entity;

import io.foyer.conversations.entity.Worded;

/** What of the visitor its rep lets in. */
public enum CallGate implements Worded {
  NONE,
  AUDIO,
  /** Voice too. */
  VIDEO
}
