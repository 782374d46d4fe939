package io.foyer.configuration.entity;

/**
 * What the messenger does beside carrying words.
 *
 * @param askForRating visitors are asked how a conversation was
 * @param typingPreview reps see what their visitors type before it is sent
 * @param markAutomated visitors are told where something was said on a rep's behalf
 * @param calls voice and video
 */
public record MessengerRules(
    boolean askForRating, boolean typingPreview, boolean markAutomated, CallRules calls) {
  public static final MessengerRules SHIPPED = new MessengerRules(true, false);

  /** With what is automated marked, as shipped. */
  public MessengerRules(boolean askForRating, boolean typingPreview) {
    this(askForRating, typingPreview, true);
  }

  /** With calls as shipped. */
  public MessengerRules(boolean askForRating, boolean typingPreview, boolean markAutomated) {
    this(askForRating, typingPreview, markAutomated, CallRules.SHIPPED);
  }
}
