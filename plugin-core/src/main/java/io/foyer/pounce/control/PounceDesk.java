package io.foyer.pounce.control;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.conversations.control.Pounces;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Saying;
import io.foyer.conversations.entity.refusal.ClaimerNotAvailable;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.KeptDrafts;
import io.foyer.platform.AuditLog;
import io.foyer.pounce.entity.refusal.PounceDismissed;
import io.foyer.pounce.entity.refusal.VisitorNotHere;
import io.foyer.reps.control.Reps;
import io.foyer.routing.control.Assignments;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rep speaks first, by hand.
 *
 * <p>Only an available rep to whom the visitor is routed may, and only while the visitor is on the
 * website, may be seen there, and has not closed an earlier word during this visit.
 */
@ApplicationScoped
@Transactional
public class PounceDesk {
  @Inject Pounces pounces;
  @Inject PounceStore store;
  @Inject KeptDrafts drafts;
  @Inject LiveVisitors visitors;
  @Inject Assignments assignments;
  @Inject Reps reps;
  @Inject Blocks blocks;
  @Inject Configurations configurations;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Says the first words; the same again finds what they began.
   *
   * @throws PounceDismissed when the visitor does not want to be spoken to
   * @throws VisitorNotHere when there is nobody to speak to
   */
  public ConversationSummary begin(RepCaller rep, VisitorId id, ClientId clientId, Saying saying) {
    Visitor visitor = visitors.find(id).filter(Visitor::isTracked).orElseThrow(VisitorNotHere::new);
    VisitorCaller caller = new VisitorCaller(id, visitor.site());
    return pounces
        .repeated(rep, caller, clientId, saying)
        .orElseGet(() -> speak(rep, visitor, clientId, saying));
  }

  /** Takes it back, as long as the visitor has not seen it; that it was is noted. */
  public ConversationSummary undo(RepCaller rep, ConversationId id) {
    ConversationSummary undone = pounces.undo(rep, id);
    if (!undone.isAutoPounce()) {
      store.remove(id); // what was said on its behalf is still not said again during the visit
    }
    audit.record(rep.rep().value(), "pounce.undone", id.value());
    return undone;
  }

  /**
   * The visitor closes it: for the rest of the visit nobody speaks to it first.
   *
   * @param read it has looked at it and only closed the messenger: it can still answer
   */
  public ConversationSummary dismiss(VisitorCaller visitor, ConversationId id, boolean read) {
    ConversationSummary now = read ? pounces.find(visitor, id) : pounces.dismiss(visitor, id);
    if (now.isUnansweredPounce()) {
      store.dismiss(id, clock.instant());
    }
    return now;
  }

  private ConversationSummary speak(
      RepCaller rep, Visitor visitor, ClientId clientId, Saying saying) {
    requireAllowed(rep, visitor);
    VisitorCaller caller = new VisitorCaller(visitor.id(), visitor.site());
    ConversationSummary now = pounces.begin(rep, caller, clientId, saying);
    drafts.begun(now, rep.rep());
    if (now.isPounce()) {
      store.add(now, new PounceStore.Context(visitor.visit().id(), streamOf(visitor), null));
    }
    return now;
  }

  private void requireAllowed(RepCaller rep, Visitor visitor) {
    if (!rep.has(Right.REP) || !assignments.isRoutedTo(visitor.id(), rep.rep())) {
      throw new NotYourConversation();
    }
    if (!reps.isReachable(rep.rep())) {
      throw new ClaimerNotAvailable();
    }
    if (blocks.shutOut(visitor.id())) {
      throw new VisitorBlocked();
    }
    Instant dismissed = store.dismissedAt(visitor.id(), visitor.visit().id()).orElse(null);
    if (dismissed != null) {
      throw new PounceDismissed(dismissed);
    }
  }

  private @Nullable String streamOf(Visitor visitor) {
    return Standing.of(visitor, configurations.current()).map(LiveStream::title).orElse(null);
  }
}
