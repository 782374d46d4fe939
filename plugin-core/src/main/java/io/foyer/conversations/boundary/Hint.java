package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one node tells the others about a conversation.
 *
 * @param from number of the first entry that was added, or of the next one where none was
 * @param isTalk nothing but messages was added, so only those who listen need to know
 * @param to entry up to which a side has seen
 */
public record Hint(
    About about,
    Audience audience,
    long from,
    boolean isTalk,
    @Nullable Side by,
    long to,
    boolean typing) {

  /** What it is about. */
  public enum About {
    /** The log or the state: to be read anew. */
    LOG,
    SEEN,
    TYPING
  }

  static final String TOPIC = "conversations";

  static Hint log(Audience audience, long from, boolean isTalk) {
    return new Hint(About.LOG, audience, from, isTalk, null, 0, false);
  }

  static Hint seen(Audience audience, Side by, long to) {
    return new Hint(About.SEEN, audience, 0, false, by, to, false);
  }

  static Hint typing(Audience audience, Side by, boolean typing) {
    return new Hint(About.TYPING, audience, 0, false, by, 0, typing);
  }
}
