package io.foyer.conversations.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.routing.control.Acquaintances;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who talked last with each visitor on the website, in memory.
 *
 * <p>What one browser did comes before what is known of a proven address; a claimed one counts for
 * nothing.
 */
@ApplicationScoped
public class LastTalks implements Acquaintances {
  @Inject ConversationStore store;

  private final Map<VisitorId, Optional<RepId>> known = new ConcurrentHashMap<>();

  @Override
  public Optional<RepId> lastRep(Visitor visitor) {
    return known.getOrDefault(visitor.id(), Optional.empty());
  }

  /** Whether it was looked up, whatever was found. */
  public boolean knows(VisitorId visitor) {
    return known.containsKey(visitor);
  }

  /** A rep has the conversation with the visitor. */
  public void note(VisitorId visitor, RepId rep) {
    known.put(visitor, Optional.of(rep));
  }

  /**
   * What was found in the database; what was seen to happen meanwhile is newer. Answers whether it
   * tells something new.
   */
  public boolean learn(VisitorId visitor, Optional<RepId> found) {
    Optional<RepId> had = known.putIfAbsent(visitor, found);
    return had == null
        ? found.isPresent()
        : had.isEmpty() && found.isPresent() && known.replace(visitor, had, found);
  }

  public void forget(VisitorId visitor) {
    known.remove(visitor);
  }

  /** Looks into the database. */
  @Transactional
  public Optional<RepId> find(Visitor visitor) {
    return store
        .lastTalkOf(visitor.id())
        .or(() -> proven(visitor).flatMap(store::lastTalkWith))
        .map(Conversation::summary)
        .flatMap(ConversationSummary::rep);
  }

  private static Optional<String> proven(Visitor visitor) {
    return visitor.identity().proven()
        ? Optional.ofNullable(visitor.identity().email())
        : Optional.empty();
  }
}
