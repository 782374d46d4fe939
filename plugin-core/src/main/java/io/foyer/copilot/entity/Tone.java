package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/** How a rep speaks to a visitor. */
public enum Tone implements Worded {
  /** To a customer who is back. */
  CASUAL,
  /** To a prospect. */
  FRIENDLY,
  /** To the top of a company. */
  PROFESSIONAL
}
