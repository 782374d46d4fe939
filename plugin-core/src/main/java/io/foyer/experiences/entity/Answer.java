package io.foyer.experiences.entity;

import io.foyer.conversations.entity.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor says to a step; as it came, unchecked.
 *
 * @param id sent again with it, it is the same answer
 * @param step the one that it answers
 * @param choice label of the choice
 * @param email as typed
 */
public record Answer(ClientId id, String step, @Nullable String choice, @Nullable String email) {

  /** Neither a choice nor an address: the visitor would rather go on. */
  boolean isSkip() {
    return choice == null && email == null;
  }

  /** What was typed never reaches a log by accident. */
  @Override
  public String toString() {
    return "Answer " + id;
  }
}
