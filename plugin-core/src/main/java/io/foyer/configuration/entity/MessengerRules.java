package io.foyer.configuration.entity;

/**
 * What the messenger does beside carrying words.
 *
 * @param askForRating visitors are asked how a conversation was
 */
public record MessengerRules(boolean askForRating) {
  public static final MessengerRules SHIPPED = new MessengerRules(true);
}
