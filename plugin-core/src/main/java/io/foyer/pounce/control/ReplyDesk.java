package io.foyer.pounce.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Greetings;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.AuditLog;
import io.foyer.platform.Deadlines;
import io.foyer.pounce.entity.MissedListChanged;
import io.foyer.pounce.entity.MissedResponse;
import io.foyer.pounce.entity.ResponseSettled;
import io.foyer.pounce.entity.ResponseVerdict;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.routing.control.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of a visitor's answer to words on a rep's behalf, unless the rep answers.
 *
 * <p>A rep who does nothing in time misses a response: nobody is greeted in its name any more, and
 * all who could have had the visitor see what was missed.
 */
@ApplicationScoped
@Transactional
public class ReplyDesk {
  private static final String SYSTEM = "system";

  @Inject Greetings greetings;
  @Inject PounceStore store;
  @Inject MissedStore missed;
  @Inject AutoPounceSwitch autoPounce;
  @Inject Assignments assignments;
  @Inject Deadlines deadlines;
  @Inject AuditLog audit;
  @Inject Event<ResponseSettled> settled;
  @Inject Event<MissedListChanged> changed;
  @Inject Clock clock;

  /** Nothing is to be said: the conversation ends with that outcome. */
  public ConversationSummary settle(RepCaller rep, ConversationId id, ResponseVerdict verdict) {
    ConversationSummary over = greetings.settle(rep, id, verdict.outcome());
    store.settle(id, verdict.word());
    audit.record(rep.rep().value(), "auto-pounce." + verdict.word(), id.value());
    settled.fire(new ResponseSettled(over, verdict, rep));
    return over;
  }

  /** The rep's time is over, unless it has come. */
  public void miss(ConversationId id) {
    greetings.miss(id).ifPresent(this::note);
  }

  /** Looks again after that time. */
  public void later(ConversationId id, Duration span) {
    deadlines.set(ConversationDeadline.REPLY, id.value(), clock.instant().plus(span));
  }

  private void note(ConversationSummary over) {
    RepId rep = over.rep().orElseThrow();
    Instant at = clock.instant();
    autoPounce.isMissed(rep, at);
    Set<String> routed =
        Stream.concat(
                Stream.of(rep),
                assignments.of(over.visitor()).stream().flatMap(to -> to.reps().stream()))
            .map(RepId::value)
            .collect(Collectors.toUnmodifiableSet());
    missed.add(new MissedResponse(over.id(), over.visitor(), rep, at, routed));
    audit.record(SYSTEM, "auto-pounce.missed", over.id().value());
    changed.fire(new MissedListChanged(routed));
  }
}
