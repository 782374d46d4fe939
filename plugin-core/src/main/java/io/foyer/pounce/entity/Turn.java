package io.foyer.pounce.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * It is time to speak to a visitor in a rep's name.
 *
 * @param text what the company says in such a moment
 * @param before null where nothing was said yet
 */
public record Turn(RepId rep, Occasion occasion, Words text, @Nullable Unanswered before) {

  /** What was said and not answered. */
  public record Unanswered(ConversationId conversation, String said) {

    /** The words themselves never reach a log by accident. */
    @Override
    public String toString() {
      return "Unanswered of " + conversation;
    }
  }

  /** The first words. */
  public Turn(RepId rep, Occasion occasion, Words text) {
    this(rep, occasion, text, null);
  }

  /** Whether what was written for the other is as good for this one. */
  public boolean isLike(Turn other) {
    return rep.equals(other.rep) && text.equals(other.text) && page().equals(other.page());
  }

  private String page() {
    return occasion.visitor().page().path();
  }
}
