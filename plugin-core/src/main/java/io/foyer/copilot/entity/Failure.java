package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/** Why there is no draft; each has its words on the screen. */
public enum Failure implements Worded {
  /** Nothing in the knowledge answers it. */
  NOTHING_KNOWN,
  /** There are no more answers to the same question. */
  NO_OTHER,
  /** The text is in a language for which there is no checker. */
  NOT_ENGLISH,
  NO_KNOWLEDGE,
  WARMING_UP,
  BROKEN
}
