package io.foyer.conversations.control;

/**
 * The kinds of deadline that a conversation can have; the subject is its id.
 *
 * <p>One that nobody wants any more is not cancelled but left to come: it looks under the lock of
 * the conversation and finds nothing to do. Cancelling would take its lock after the
 * conversation's, while a deadline that comes holds them the other way round.
 */
public final class ConversationDeadline {
  /** Nobody answered in time. */
  public static final String COUNTDOWN = "conversation.countdown";

  /** The moment in which a rep can take back the end is over. */
  public static final String ENDING = "conversation.ending";

  /** A rep has not come to what a visitor answered to an automated greeting. */
  public static final String REPLY = "pounce.reply";

  /** Look whether somebody is still there. */
  public static final String CHECK = "conversation.check";

  private ConversationDeadline() {}
}
