package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rep speaks first to a visitor who has not asked.
 *
 * <p>It is a conversation from its first word, and its rep has it.
 */
public record Pounce(Conversation conversation, List<Entry> entries) {
  /**
   * Who speaks, and what.
   *
   * @param replyWithin set where it is said on the rep's behalf: how long the rep has once the
   *     visitor answers
   */
  public record Words(
      RepId rep, String name, ClientId clientId, Saying saying, @Nullable Duration replyWithin) {

    private Opening opening() {
      return replyWithin == null
          ? new Opening(Opening.POUNCE, clientId)
          : Opening.automated(clientId, replyWithin);
    }
  }

  public Pounce {
    entries = List.copyOf(entries);
  }

  /** {@code test} stays whatever becomes of the site. */
  public static Pounce of(
      ConversationId id, VisitorCaller visitor, boolean test, Words words, Instant at) {
    var begun = new Conversation(id, new Parties(visitor, test), words.opening(), at);
    var joined = Objects.requireNonNull(begun.join(words.rep(), words.name(), at));
    var author = Author.rep(words.rep(), words.name());
    var said = begun.say(author, words.clientId(), words.saying(), at);
    return new Pounce(begun, List.of(joined, said));
  }
}
