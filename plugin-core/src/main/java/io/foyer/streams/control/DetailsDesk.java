package io.foyer.streams.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.AuditLog;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes down what reps heard visitors say of themselves. */
@ApplicationScoped
@Transactional
public class DetailsDesk {
  @Inject Acquaintance acquaintance;
  @Inject DetailStore store;
  @Inject Identification identification;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Takes the place of what was noted before, whoever did; a new address leads to a new match, and
   * what the rep did not touch stays. Answers when it was noted.
   *
   * @throws io.foyer.visitors.entity.EmailUnusable when the address cannot be one
   * @throws io.foyer.visitors.entity.EmailIsProven when it would replace a proven one
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not meet the
   *     visitor
   */
  public Instant note(RepCaller rep, VisitorId id, Details.Typed typed) {
    Visitor visitor = acquaintance.meet(rep, id);
    var now = typed.cleaned();
    var noted = new Details.Noted(rep.rep().value(), rep.name(), clock.instant());
    Identity counts = visitor.identity().noting(now, noted);
    // Before memory: what the database does not take must not show.
    store.put(id, Details.joined(store.find(id), counts, now, noted));
    identification.note(id, now, noted);
    audit.record(rep.rep().value(), "visitor.details-noted", id.value());
    return noted.at();
  }
}
