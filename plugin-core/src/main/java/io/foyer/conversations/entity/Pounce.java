package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A rep speaks first to a visitor who has not asked.
 *
 * <p>It is a conversation from its first word, and its rep has it.
 */
public record Pounce(Conversation conversation, List<Entry> entries) {
  /** Who speaks, and what. */
  public record Words(RepId rep, String name, ClientId clientId, Saying saying) {}

  public Pounce {
    entries = List.copyOf(entries);
  }

  /** {@code test} stays whatever becomes of the site. */
  public static Pounce of(
      ConversationId id, VisitorCaller visitor, boolean test, Words words, Instant at) {
    var opening = new Opening(Opening.POUNCE, words.clientId());
    var begun = new Conversation(id, new Parties(visitor, test), opening, at);
    var joined = Objects.requireNonNull(begun.join(words.rep(), words.name(), at));
    var author = Author.rep(words.rep(), words.name());
    var said = begun.say(author, words.clientId(), words.saying(), at);
    return new Pounce(begun, List.of(joined, said));
  }
}
