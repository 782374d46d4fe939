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

  private final Map<VisitorId, RepId> known = new ConcurrentHashMap<>();

  @Override
  public Optional<RepId> lastRep(Visitor visitor) {
    return Optional.ofNullable(known.get(visitor.id()));
  }

  /** A rep has the conversation with the visitor. */
  public void note(VisitorId visitor, RepId rep) {
    known.put(visitor, rep);
  }

  public void forget(VisitorId visitor) {
    known.remove(visitor);
  }

  /** Looks into the database; answers whether that told something new. */
  @Transactional
  public boolean read(Visitor visitor) {
    Optional<RepId> last =
        store
            .lastTalkOf(visitor.id())
            .or(() -> proven(visitor).flatMap(store::lastTalkWith))
            .map(Conversation::summary)
            .flatMap(ConversationSummary::rep);
    return last.filter(rep -> !rep.equals(known.put(visitor.id(), rep))).isPresent();
  }

  private static Optional<String> proven(Visitor visitor) {
    return visitor.identity().proven()
        ? Optional.ofNullable(visitor.identity().email())
        : Optional.empty();
  }
}
