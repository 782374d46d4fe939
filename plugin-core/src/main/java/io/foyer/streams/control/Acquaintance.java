package io.foyer.streams.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.MeetingDesk;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.protocol.Card;
import io.foyer.routing.control.DecisionStore;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a rep may know of a visitor, present or gone. */
@ApplicationScoped
public class Acquaintance {
  private static final int VISITS = 20;
  private static final int DECISIONS = 20;
  private static final int MEETINGS = 10;
  private static final WebAddress NOWHERE = new WebAddress("about:blank", "", "/", "");

  @Inject LiveVisitors visitors;
  @Inject VisitorStore store;
  @Inject CrmLookups lookups;
  @Inject DecisionStore decisions;
  @Inject Archive archive;
  @Inject MeetingDesk meetings;
  @Inject Places places;
  @Inject CardMaker cards;
  @Inject Clock clock;

  /**
   * What is known.
   *
   * @param visits the latest first
   * @param meetings that it asked for, the latest first
   * @param decisions how the visitor was routed, the latest first
   */
  public record Known(
      Visitor visitor,
      Card card,
      List<VisitRow> visits,
      List<MeetingRequest> meetings,
      List<Assignment> decisions) {}

  /**
   * Everything, for a rep who may meet the visitor.
   *
   * @throws NotYourConversation for others
   */
  public Known of(RepCaller rep, VisitorId id) {
    Visitor visitor = meet(rep, id);
    return new Known(
        visitor,
        card(visitor),
        store.visitsOfPerson(visitor, VISITS),
        meetings.of(id, MEETINGS),
        decisions.latest(id, DECISIONS));
  }

  /**
   * The visitor alone, for a rep who may meet it.
   *
   * @throws NotYourConversation for others
   */
  public Visitor meet(RepCaller rep, VisitorId id) {
    Visitor visitor = visitor(id);
    if (!mayMeet(rep, visitor)) {
      throw new NotYourConversation();
    }
    return visitor;
  }

  /** The card alone; whoever asks has seen to it that the rep may. */
  public Card card(VisitorId id) {
    return card(visitor(id));
  }

  private Card card(Visitor visitor) {
    return cards.card(visitor, places.of(visitor.id()));
  }

  /** Routed to it, owner of it in the CRM, in conversation with it now or before, or a manager. */
  public boolean mayMeet(RepCaller rep, Visitor visitor) {
    return owns(rep, visitor) || archive.mayMeet(rep, visitor.id());
  }

  /**
   * The same of many at once.
   *
   * @param gone those who are not here: their owner in the CRM is not known then
   */
  public Set<VisitorId> mayMeet(
      RepCaller rep, Collection<Visitor> here, Collection<VisitorId> gone) {
    Set<VisitorId> met = new HashSet<>();
    Set<VisitorId> others = new HashSet<>(gone);
    here.forEach(visitor -> (owns(rep, visitor) ? met : others).add(visitor.id()));
    met.addAll(archive.mayMeet(rep, others));
    return met;
  }

  private static boolean owns(RepCaller rep, Visitor visitor) {
    UserSnapshot owner = visitor.match().owner();
    return owner != null && owner.id().equals(rep.rep().value());
  }

  private Visitor visitor(VisitorId id) {
    return visitors
        .find(id)
        .or(() -> store.departed(id).map(this::withMatch))
        .orElseGet(() -> Visitor.untracked(id, new SiteKey(""), NOWHERE, stamp()));
  }

  private Visitor withMatch(Visitor departed) {
    return departed.matched(lookups.lastKnown(departed), stamp());
  }

  private Visitor.Stamp stamp() {
    return new Visitor.Stamp("", clock.instant());
  }
}
