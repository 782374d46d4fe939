package io.foyer.conversations.boundary;

import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.Silences;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DeadlineReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What is due in a conversation, within the transaction that takes the deadline away. */
@ApplicationScoped
public class ConversationDeadlines {
  @Inject Endings endings;
  @Inject Silences silences;

  void reached(@Observes DeadlineReached deadline) {
    var id = new ConversationId(deadline.subject());
    switch (deadline.kind()) {
      case ConversationDeadline.COUNTDOWN -> endings.missByCountdown(id);
      case ConversationDeadline.ENDING -> endings.finishEnding(id);
      case ConversationDeadline.CHECK -> silences.look(id);
      default -> {
        // another capability's
      }
    }
  }
}
