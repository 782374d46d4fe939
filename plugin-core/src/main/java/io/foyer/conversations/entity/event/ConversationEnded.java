package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation is over, missed ones too.
 *
 * @param log all entries in order; the last one tells of the end
 */
public record ConversationEnded(
    ConversationSummary conversation, EndReason reason, List<Entry> log, Instant at)
    implements ConversationEvent {
  public ConversationEnded {
    log = List.copyOf(log);
  }

  @Override
  public List<Entry> entries() {
    return List.of(log.get(log.size() - 1));
  }

  /** What was said, in order. */
  public List<Entry> messages() {
    return log.stream().filter(entry -> entry.kind() == EntryKind.MESSAGE).toList();
  }

  public long messagesBy(Author.Kind kind) {
    return messages().stream().filter(message -> message.author().kind() == kind).count();
  }

  /** Nobody answered, and the visitor said nothing: nothing worth telling of. */
  public boolean isEmpty() {
    return (conversation.holder() == null && messages().isEmpty())
        || conversation.isUnansweredPounce();
  }

  /**
   * From the request to the rep's first words; empty when the rep never wrote. What was said on its
   * behalf is none of them: there the visitor's answer is the request.
   */
  public Optional<Duration> firstResponse() {
    var spokeAt = conversation.times().visitorSpokeAt();
    var asked =
        conversation.isAutoPounce() && spokeAt != null ? spokeAt : conversation.times().startedAt();
    return messages().stream()
        .filter(message -> message.author().kind() == Author.Kind.REP && !message.isAutomated())
        .findFirst()
        .map(first -> Duration.between(asked, first.at()))
        .filter(span -> !span.isNegative());
  }
}
