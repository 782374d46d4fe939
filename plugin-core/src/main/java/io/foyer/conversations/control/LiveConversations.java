package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.event.ConversationMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What waits or is open, in the memory of every node, for those who ask often: boards, routing.
 *
 * <p>It follows the database within a hint's time. Nothing is decided by it alone.
 */
@ApplicationScoped
public class LiveConversations {
  @Inject Event<ConversationMoved> moved;

  private final ConcurrentHashMap<ConversationId, ConversationSummary> byId =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<VisitorId, ConversationId> byVisitor = new ConcurrentHashMap<>();

  public Optional<ConversationSummary> find(ConversationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<ConversationSummary> liveOf(VisitorId visitor) {
    return Optional.ofNullable(byVisitor.get(visitor)).flatMap(this::find);
  }

  public Collection<ConversationSummary> all() {
    return List.copyOf(byId.values());
  }

  /** Takes note of what was committed; what is older than what is known is left out. */
  public void note(ConversationSummary now) {
    var change = new Change();
    byId.compute(now.id(), (id, before) -> change.of(before, now));
    if (change.isStale) {
      return;
    }
    if (now.isLive()) {
      byVisitor.put(now.visitor(), now.id());
    } else {
      byVisitor.remove(now.visitor(), now.id());
    }
    if (change.isWorthTelling(now)) {
      moved.fire(new ConversationMoved(change.before, now));
    }
  }

  private static final class Change {
    private @Nullable ConversationSummary before;
    private boolean isStale;

    @Nullable ConversationSummary of(@Nullable ConversationSummary known, ConversationSummary now) {
      before = known;
      isStale = known != null && now.isOlderThan(known);
      if (isStale) {
        return known;
      }
      return now.isLive() ? now : null;
    }

    boolean isWorthTelling(ConversationSummary now) {
      return before == null
          || before.state() != now.state()
          || before.isOffered() != now.isOffered()
          || before.isUnansweredPounce() != now.isUnansweredPounce()
          || before.awaitsRep() != now.awaitsRep()
          || !Objects.equals(before.holder(), now.holder());
    }
  }
}
