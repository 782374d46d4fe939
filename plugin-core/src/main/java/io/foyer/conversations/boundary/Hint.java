package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one node tells the others about a conversation.
 *
 * @param from number of the first entry that was added, or of the next one where none was
 * @param isTalk nothing but messages was added, so only those who listen need to know
 * @param to entry up to which a side has seen
 * @param words what a visitor has typed and not sent, where its rep may see that
 */
public record Hint(
    About about,
    Audience audience,
    long from,
    boolean isTalk,
    @Nullable Side by,
    long to,
    boolean typing,
    @Nullable String words) {

  /** What it is about. */
  public enum About {
    /** The log or the state: to be read anew. */
    LOG,
    SEEN,
    TYPING
  }

  static final String TOPIC = "conversations";

  static Hint log(Audience audience, long from, boolean isTalk) {
    return new Hint(About.LOG, audience, from, isTalk, null, 0, false, null);
  }

  static Hint seen(Audience audience, Side by, long to) {
    return new Hint(About.SEEN, audience, 0, false, by, to, false, null);
  }

  static Hint typing(Audience audience, Side by, Keystrokes keystrokes) {
    return new Hint(
        About.TYPING, audience, 0, false, by, 0, keystrokes.typing(), keystrokes.words());
  }

  Keystrokes keystrokes() {
    return new Keystrokes(typing, words);
  }

  /** What somebody types never reaches a log by accident. */
  @Override
  public String toString() {
    return "Hint of " + about + " on " + audience.conversation();
  }
}
