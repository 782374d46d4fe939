package io.foyer.crmsync.control;

import io.foyer.calls.control.CallDesk;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.crm.entity.ConversationField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the CRM hears of the calls of a conversation: how many were answered, and how long they were
 * together.
 */
@ApplicationScoped
public class CallReport {
  @Inject CallDesk desk;

  /** Calls that were answered. */
  record Calls(int count, Duration length) {
    static final Calls NONE = new Calls(0, Duration.ZERO);

    /** In words; empty where there were none. */
    Optional<String> sentence() {
      var span = "%d min %d s".formatted(length.toMinutes(), length.toSecondsPart());
      return switch (count) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of("Web call of %s.".formatted(span));
        default -> Optional.of("%d web calls of %s together.".formatted(count, span));
      };
    }

    void putInto(Map<ConversationField, String> fields) {
      if (count > 0) {
        fields.put(ConversationField.CALLS, String.valueOf(count));
        fields.put(ConversationField.CALL_SECONDS, String.valueOf(length.toSeconds()));
      }
    }
  }

  /** One that goes on ends with the conversation, whoever is told first of that end. */
  Calls of(ConversationEnded ended) {
    var answered = desk.answeredOf(ended.conversation().id());
    var length =
        answered.stream()
            .map(call -> call.lengthUntil(ended.at()))
            .reduce(Duration.ZERO, Duration::plus);
    return new Calls(answered.size(), length);
  }
}
