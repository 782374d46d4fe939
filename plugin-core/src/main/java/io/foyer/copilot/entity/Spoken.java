package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;

/**
 * The language in which a visitor writes, and how that is known.
 *
 * @param code such as {@code ja}; empty where nothing tells
 */
public record Spoken(String code, By by) {

  /** Each has its words on the screen. */
  public enum By implements Worded {
    /** A rep said so. */
    REP,
    /** What it wrote in this conversation tells. */
    WORDS,
    /** It has written too little: its browser speaks it. */
    BROWSER,
    NOTHING
  }
}
