package io.foyer.configuration.entity;

/**
 * What the messenger does beside carrying words.
 *
 * @param askForRating visitors are asked how a conversation was
 * @param typingPreview reps see what their visitors type before it is sent
 */
public record MessengerRules(boolean askForRating, boolean typingPreview) {
  public static final MessengerRules SHIPPED = new MessengerRules(true, false);
}
