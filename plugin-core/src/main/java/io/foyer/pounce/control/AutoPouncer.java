package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.PounceText;
import io.foyer.conversations.control.Greetings;
import io.foyer.conversations.entity.AutomatedText;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Pounce;
import io.foyer.copilot.control.KeptDrafts;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Words;
import io.foyer.reps.control.Reps;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Speaks first to a visitor on a rep's behalf.
 *
 * <p>Everything is asked within the transaction that writes the words, and the unique constraint on
 * a visitor's live conversation decides against a rep, a visitor or a node that is as quick. A rep
 * who speaks itself wins: it takes over what was said on another's behalf.
 */
@ApplicationScoped
@Transactional
public class AutoPouncer {
  /** By then a visitor who could not be greeted has found its way. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Inject Readiness readiness;
  @Inject Rotation rotation;
  @Inject PounceWords words;
  @Inject ModelWords model;
  @Inject Event<Turn> asked;
  @Inject PounceStore store;
  @Inject Greetings greetings;
  @Inject KeptDrafts drafts;
  @Inject LiveVisitors visitors;
  @Inject Reps reps;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  /** Somebody has come to the website, who is to be greeted after a while. */
  public void expect(VisitorId visitor) {
    later(visitor, rules().greetAfter());
  }

  /** Looks again after that time. */
  public void later(VisitorId visitor, Duration span) {
    deadlines.set(PounceDeadline.GREET, visitor.value(), clock.instant().plus(span));
  }

  /** The visitor has been here long enough: says the first words, or looks again later. */
  public void greet(VisitorId id) {
    look(id, this::speak);
  }

  /** The same with what the company wrote: no model has found words in time. */
  public void greetPlainly(VisitorId id) {
    look(id, turn -> say(turn, turn.text()));
  }

  /**
   * A model has been asked, and has written or not. Its words count where nothing has changed since
   * then; nothing is said where it took too long.
   */
  public void greet(Turn asked, Optional<Words> written) {
    VisitorId id = asked.occasion().visitor().id();
    if (deadlines.take(PounceDeadline.GREET_PLAINLY, id.value())) {
      look(id, turn -> say(turn, written.filter(any -> turn.isLike(asked)).orElse(turn.text())));
    }
  }

  private void look(VisitorId id, Consumer<Turn> speaker) {
    visitors.find(id).ifPresent(visitor -> look(visitor, speaker));
  }

  private void look(Visitor visitor, Consumer<Turn> speaker) {
    switch (readiness.of(visitor)) {
      case NOW -> turn(visitor).ifPresentOrElse(speaker, () -> tryAgain(visitor));
      case LATER -> tryAgain(visitor);
      case NEVER -> {
        // neither during this visit nor by looking again
      }
    }
  }

  /** Each time after as long again as the visit has lasted, so it ends by itself. */
  private void tryAgain(Visitor visitor) {
    Duration here = Duration.between(visitor.visit().startedAt(), clock.instant());
    if (here.compareTo(LONGEST) < 0) {
      later(visitor.id(), longer(here, rules().greetAfter()));
    }
  }

  /** Empty where nobody is free, or nothing is to be said. */
  private Optional<Turn> turn(Visitor visitor) {
    return rotation.next(visitor.id()).flatMap(rep -> turn(visitor, rep));
  }

  private Optional<Turn> turn(Visitor visitor, RepId rep) {
    String stream = stream(visitor).map(LiveStream::id).orElse(null);
    Occasion occasion = new Occasion(visitor, stream, reps.name(rep));
    return words
        .choose(PounceText.Kind.GREETING, occasion)
        .map(text -> new Turn(rep, occasion, text));
  }

  private void speak(Turn turn) {
    if (model.areWanted(turn)) {
      String visitor = turn.occasion().visitor().id().value();
      Instant plainly = clock.instant().plus(PounceDeadline.PLAINLY_AFTER);
      deadlines.set(PounceDeadline.GREET_PLAINLY, visitor, plainly);
      asked.fire(turn);
    } else {
      say(turn, turn.text());
    }
  }

  private void say(Turn turn, Words said) {
    Visitor visitor = turn.occasion().visitor();
    Pounce.Words pounce =
        new Pounce.Words(
            turn.rep(), turn.occasion().repName(), clientId(), text(said), rules().replyWithin());
    greetings
        .greet(new VisitorCaller(visitor.id(), visitor.site()), pounce)
        .ifPresent(begun -> keep(begun, turn));
  }

  private void keep(ConversationSummary begun, Turn turn) {
    Visitor visitor = turn.occasion().visitor();
    String title = stream(visitor).map(LiveStream::title).orElse(null);
    String text = turn.text().textId();
    store.add(begun, new PounceStore.Context(visitor.visit().id(), title, text));
    drafts.begun(begun, turn.rep());
    Instant due = clock.instant().plus(rules().nudgeAfter());
    deadlines.set(PounceDeadline.NUDGE, begun.id().value(), due);
  }

  private Optional<LiveStream> stream(Visitor visitor) {
    return Standing.of(visitor, configurations.current());
  }

  private AutoPounceRules rules() {
    return configurations.current().autoPounces().rules();
  }

  private static AutomatedText text(Words said) {
    return new AutomatedText(MessageText.typed(said.markdown()));
  }

  private static ClientId clientId() {
    return new ClientId(Ids.next("msg"));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
