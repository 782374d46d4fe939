package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft's words are from.
 *
 * @param link where a visitor can read it; null where it cannot
 * @param inside where the rep can, if that is another place; never shown to a visitor
 */
public record Source(String title, @Nullable String link, @Nullable String inside, Kind kind) {

  /** What it is; each has its words on the screen. */
  public enum Kind implements Worded {
    /** Of the company's knowledge, or a page of its websites. */
    ARTICLE,
    /** One of the texts under "/". */
    SHORTCUT,
    /** One of the texts with which the company greets visitors. */
    GREETING,
    /** What a rep answered in a conversation that is over. */
    PAST
  }

  /** An article that the rep reads elsewhere than the visitor. */
  public Source(String title, @Nullable String link, @Nullable String inside) {
    this(title, link, inside, Kind.ARTICLE);
  }

  /** An article that the rep reads where the visitor does. */
  public Source(String title, @Nullable String link) {
    this(title, link, null, Kind.ARTICLE);
  }
}
