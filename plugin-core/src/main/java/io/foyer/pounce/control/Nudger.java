package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.PounceText;
import io.foyer.conversations.control.Greetings;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Turn.Unanswered;
import io.foyer.pounce.entity.Words;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
  @Inject ModelWords model;
  @Inject Event<Turn> asked;
  @Inject News news;
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
    look(id, this::speak);
  }

  /** The same with what the company wrote: no model has found words in time. */
  public void nudgePlainly(ConversationId id) {
    look(id, turn -> say(id, turn.text()));
  }

  /** As with a greeting: a model has been asked, and has written or not. */
  public void nudge(ConversationId id, Turn asked, Optional<Words> written) {
    if (deadlines.take(PounceDeadline.NUDGE_PLAINLY, id.value())) {
      look(id, turn -> say(id, written.filter(any -> turn.isLike(asked)).orElse(turn.text())));
    }
  }

  private void look(ConversationId id, Consumer<Turn> speaker) {
    ConversationSummary now = greetings.locked(id);
    if (now.isLive() && now.isUnansweredPounce() && store.mayBeNudged(id)) {
      visitors
          .find(now.visitor())
          .filter(visitor -> readiness.mayEver(visitor, configurations.current()))
          .ifPresent(visitor -> look(now, visitor, speaker));
    }
  }

  private void look(ConversationSummary now, Visitor visitor, Consumer<Turn> speaker) {
    RepId rep = now.rep().orElseThrow();
    if (!autoPounce.isOn(rep)) {
      return;
    }
    if (Readiness.isHere(visitor)) {
      String stream =
          Standing.of(visitor, configurations.current()).map(LiveStream::id).orElse(null);
      Occasion occasion = new Occasion(visitor, stream, holder(now));
      words
          .choose(PounceText.Kind.NUDGE, occasion)
          .map(text -> new Turn(rep, occasion, text, new Unanswered(now.id(), said(now.id()))))
          .ifPresent(speaker);
    } else {
      tryAgain(now);
    }
  }

  private void speak(Turn turn) {
    ConversationId id = Objects.requireNonNull(turn.before()).conversation();
    if (model.areWanted(turn)) {
      Instant plainly = clock.instant().plus(PounceDeadline.PLAINLY_AFTER);
      deadlines.set(PounceDeadline.NUDGE_PLAINLY, id.value(), plainly);
      asked.fire(turn);
    } else {
      say(id, turn.text());
    }
  }

  /** What the visitor has been told so far. */
  private String said(ConversationId id) {
    return news.of(id, 0).stream()
        .flatMap(read -> read.page().entries().stream())
        .flatMap(entry -> entry.text().stream())
        .collect(Collectors.joining("\n"));
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
