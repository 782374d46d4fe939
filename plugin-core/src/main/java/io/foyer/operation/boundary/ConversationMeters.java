package io.foyer.operation.boundary;

import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationMissed;
import io.foyer.conversations.entity.event.ConversationPounced;
import io.foyer.conversations.entity.event.ConversationRequested;
import io.foyer.conversations.entity.event.ConversationStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what happened in conversations on this node since it started.
 *
 * <p>Only what was committed counts, and nothing of sites in test mode.
 */
@ApplicationScoped
public class ConversationMeters {
  private static final Map<Class<?>, String> STEPS =
      Map.of(
          ConversationRequested.class, "requested",
          ConversationPounced.class, "pounced",
          ConversationStarted.class, "started",
          ConversationMissed.class, "missed",
          ConversationEnded.class, "ended");

  @Inject MetricRegistry registry;

  void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationEvent event) {
    if (event.conversation().test()) {
      return;
    }
    String step = STEPS.get(event.getClass());
    if (step != null) {
      registry.counter("foyer_conversations", new Tag("step", step)).inc();
    }
    event.entries().stream()
        .filter(entry -> entry.kind() == EntryKind.MESSAGE)
        .forEach(this::countMessage);
    if (event instanceof ConversationStarted started) {
      var asked = started.conversation().times().startedAt();
      registry.timer("foyer_answer_wait").update(Duration.between(asked, started.at()));
    }
  }

  private void countMessage(Entry entry) {
    String author = entry.author().kind().name().toLowerCase(Locale.ROOT);
    registry.counter("foyer_messages", new Tag("author", author)).inc();
  }
}
