package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.PounceText;
import io.foyer.conversations.control.Greetings;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Words;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Speaks once more, and only once, to who has not answered what was said on a rep's behalf.
 *
 * <p>Not after the visitor has closed it, and not in the name of a rep who could not answer.
 */
@ApplicationScoped
@Transactional
public class Nudger {
  /** How often it waits for somebody to sit before the page. */
  private static final int TRIES = 3;

  @Inject Greetings greetings;
  @Inject PounceStore store;
  @Inject PounceWords words;
  @Inject Readiness readiness;
  @Inject AutoPounceSwitch autoPounce;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  /** Looks again after that time. */
  public void later(ConversationId id, Duration span) {
    deadlines.set(PounceDeadline.NUDGE, id.value(), clock.instant().plus(span));
  }

  /** The visitor has had its time to answer. */
  public void nudge(ConversationId id) {
    ConversationSummary now = greetings.locked(id);
    if (now.isLive() && now.isUnansweredPounce() && store.mayBeNudged(id)) {
      visitors
          .find(now.visitor())
          .filter(visitor -> readiness.mayEver(visitor, configurations.current()))
          .ifPresent(visitor -> nudge(now, visitor));
    }
  }

  private void nudge(ConversationSummary now, Visitor visitor) {
    RepId rep = now.rep().orElseThrow();
    if (!autoPounce.isOn(rep)) {
      return;
    }
    if (Readiness.isHere(visitor)) {
      String stream =
          Standing.of(visitor, configurations.current()).map(LiveStream::id).orElse(null);
      words
          .choose(PounceText.Kind.NUDGE, new Occasion(visitor, stream, holder(now)))
          .ifPresent(said -> say(now.id(), said));
    } else {
      tryAgain(now);
    }
  }

  private void say(ConversationId id, Words said) {
    ClientId clientId = new ClientId(Ids.next("msg"));
    if (greetings.nudge(id, clientId, MessageText.typed(said.markdown()))) {
      store.nudged(id, said.textId(), clock.instant());
    }
  }

  private void tryAgain(ConversationSummary now) {
    Duration pause = configurations.current().autoPounces().rules().nudgeAfter();
    Instant last = now.times().startedAt().plus(pause.multipliedBy(TRIES));
    if (clock.instant().isBefore(last)) {
      later(now.id(), pause);
    }
  }

  private static String holder(ConversationSummary now) {
    ConversationSummary.Holder holder = now.holder();
    return holder == null ? "" : holder.name();
  }
}
