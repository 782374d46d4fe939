package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a conversation needs to know of its visitor. */
@ApplicationScoped
public class KnownVisitors {
  private static final int LONGEST = 255;

  @Inject LiveVisitors visitors;
  @Inject VisitorStore stored;

  /**
   * For reps alone, since the CRM may have told it; from memory, so nothing of a visitor who has
   * left.
   */
  public KnownAs knownAs(VisitorId visitor) {
    return visitors.find(visitor).map(KnownVisitors::knownAs).orElse(KnownAs.NOBODY);
  }

  /** What is known when it ends: of a visitor who has left, what was stored fills the gaps. */
  KnownAs lastKnownAs(ConversationSummary conversation) {
    var noted = conversation.knownAs();
    return visitors
        .find(conversation.visitor())
        .map(KnownVisitors::knownAs)
        .or(() -> stored.find(conversation.visitor()).map(last -> joined(noted, last.identity())))
        .orElse(noted);
  }

  /**
   * As both sides see it: by the name that it gave itself. Its address may be somebody else's, so
   * what the CRM knows under it is not told back.
   */
  Author author(VisitorId visitor) {
    return Author.visitor(
        visitor, visitors.find(visitor).map(known -> cut(known.identity().name())).orElse(null));
  }

  /** Who it says it is, or said when it left; empty for one who was never stored. */
  Optional<Identity> identity(VisitorId visitor) {
    return visitors
        .find(visitor)
        .map(Visitor::identity)
        .or(() -> stored.find(visitor).map(StoredVisitor::identity));
  }

  /** When the visitor was last heard of on the site. */
  public Optional<Instant> lastSeen(VisitorId visitor) {
    return visitors
        .find(visitor)
        .map(Visitor::seenAt)
        .or(() -> stored.find(visitor).map(known -> known.lastSeenAt()));
  }

  /** The same for one in a conversation; of a stranger, when something was last said there. */
  QuietPolicy.Sighting sighting(ConversationSummary conversation) {
    var visitor = conversation.visitor();
    var last = lastSeen(visitor).orElse(conversation.times().lastMessageAt());
    return new QuietPolicy.Sighting(last, isHere(visitor));
  }

  /** Whether the visitor is on the site, as the boards show it. */
  boolean isHere(VisitorId visitor) {
    return visitors.find(visitor).isPresent();
  }

  /** Whether this node speaks for the visitor; of one who has left no node does. */
  public boolean isOurs(VisitorId visitor) {
    return visitors.find(visitor).filter(visitors::isOurs).isPresent();
  }

  private static KnownAs knownAs(Visitor visitor) {
    return new KnownAs(
        cut(visitor.name().orElse(null)),
        visitor.identity().email(),
        cut(visitor.company().orElse(null)));
  }

  // The address is the newest word; a name that was noted may be the CRM's and says more.
  private static KnownAs joined(KnownAs noted, Identity last) {
    return new KnownAs(
        noted.name() == null ? cut(last.name()) : noted.name(),
        last.email(),
        noted.company() == null ? cut(last.company()) : noted.company());
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
