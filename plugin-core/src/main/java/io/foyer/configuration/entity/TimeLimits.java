package io.foyer.configuration.entity;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param inboundCountdown a rep has this long to answer somebody who asks for a person
 * @param answerWithin a rep who leaves a visitor's message without an answer this long is told so;
 *     one inbound countdown later others are asked
 * @param undoEnd a rep can take the end of a conversation back this long
 * @param idleAfter a visitor without movement is shown as idle after this
 * @param goneAfter a visitor unheard of leaves the board after this
 * @param awayAfter a rep without input is set away after this
 * @param silenceAsk a visitor who says nothing is asked whether still there after this
 * @param silenceEnd and the conversation ends after this
 * @param leftSite a conversation whose visitor has left the site ends after this
 */
public record TimeLimits(
    Duration inboundCountdown,
    Duration answerWithin,
    Duration undoEnd,
    Duration idleAfter,
    Duration goneAfter,
    Duration awayAfter,
    Duration silenceAsk,
    Duration silenceEnd,
    Duration leftSite) {

  /** The values the package ships with. */
  public static final TimeLimits SHIPPED =
      new TimeLimits(
          Duration.ofSeconds(30),
          Duration.ofSeconds(90),
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Duration.ofMinutes(15),
          Duration.ofMinutes(13),
          Duration.ofMinutes(15),
          Duration.ofMinutes(5));
}
