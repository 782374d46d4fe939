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
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import io.foyer.pounce.entity.Occasion;
import io.foyer.pounce.entity.Words;
import io.foyer.reps.control.Reps;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  @Inject PounceStore store;
  @Inject Greetings greetings;
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
    visitors.find(id).ifPresent(this::greet);
  }

  private void greet(Visitor visitor) {
    switch (readiness.of(visitor)) {
      case NOW -> {
        if (!speak(visitor)) {
          tryAgain(visitor);
        }
      }
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

  private boolean speak(Visitor visitor) {
    Optional<RepId> rep = rotation.next(visitor.id());
    if (rep.isEmpty()) {
      return false;
    }
    LiveStream stream = Standing.of(visitor, configurations.current()).orElse(null);
    String name = reps.name(rep.get());
    Optional<Words> said =
        words.choose(PounceText.Kind.GREETING, new Occasion(visitor, idOf(stream), name));
    if (said.isEmpty()) {
      return false;
    }
    begin(visitor, new Pounce.Words(rep.get(), name, clientId(), text(said.get()), within()))
        .ifPresent(begun -> keep(begun, visitor, stream, said.get()));
    return true;
  }

  private Optional<ConversationSummary> begin(Visitor visitor, Pounce.Words said) {
    return greetings.greet(new VisitorCaller(visitor.id(), visitor.site()), said);
  }

  private void keep(
      ConversationSummary begun, Visitor visitor, @Nullable LiveStream stream, Words said) {
    String title = stream == null ? null : stream.title();
    store.add(begun, new PounceStore.Context(visitor.visit().id(), title, said.textId()));
    Instant due = clock.instant().plus(rules().nudgeAfter());
    deadlines.set(PounceDeadline.NUDGE, begun.id().value(), due);
  }

  private Duration within() {
    return rules().replyWithin();
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

  private static @Nullable String idOf(@Nullable LiveStream stream) {
    return stream == null ? null : stream.id();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
