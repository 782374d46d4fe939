package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.MessagesTooFast;
import io.foyer.platform.Pace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast a visitor may send: a burst is free, after that only as fast as tokens drip in.
 *
 * <p>Each visitor has its own tokens, so an office behind one address is not punished for its
 * neighbour; an address has many times as many, which only a machine that plays visitors uses up.
 */
@ApplicationScoped
public class MessagePace {
  // A client that resends after an outage fits the burst.
  private static final int SECONDS_AT_ONCE = 4;

  private final Pace<VisitorId> reads = new Pace<>(Duration.ofMillis(200), 20);
  // A browser tells every few seconds that somebody types, and once that nobody does.
  private final Pace<VisitorId> signals = new Pace<>(Duration.ofMillis(500), 4);
  // Each one makes work for a person and a record in the CRM.
  private final Pace<VisitorId> wishes = new Pace<>(Duration.ofMinutes(1), 3);

  @Inject
  @ConfigProperty(name = "foyer.messages.per-second")
  int perSecond;

  @Inject
  @ConfigProperty(name = "foyer.messages.per-second-from-address")
  int perSecondFromAddress;

  @Inject
  @ConfigProperty(name = "foyer.conversations.new-per-minute")
  int newPerMinute;

  @Inject Clock clock;

  private Pace<VisitorId> messages = new Pace<>(Duration.ofSeconds(1), 1);
  private Pace<String> messagesOfAddress = new Pace<>(Duration.ofSeconds(1), 1);
  private Pace<String> conversationsOfAddress = new Pace<>(Duration.ofSeconds(1), 1);

  @PostConstruct
  void open() {
    messages = eachSecond(perSecond);
    messagesOfAddress = eachSecond(perSecondFromAddress);
    conversationsOfAddress =
        new Pace<>(Duration.ofMinutes(1).dividedBy(newPerMinute), newPerMinute);
  }

  /**
   * Takes one token for something that is said from an address of the internet.
   *
   * @throws MessagesTooFast when none is left; waiting says for how long
   */
  public void spend(VisitorId visitor, String address) {
    take(messages, visitor);
    take(messagesOfAddress, address);
  }

  /** The same for a person that is asked for. */
  public void spendOnOpening(VisitorId visitor, String address) {
    spend(visitor, address);
    take(conversationsOfAddress, address);
  }

  /** The same for what is asked or seen, which takes nothing from what may be said. */
  public void spendOnReading(VisitorId visitor) {
    take(reads, visitor);
  }

  /** The same for a wish to be written to. */
  public void spendOnWish(VisitorId visitor) {
    take(wishes, visitor);
  }

  /** Whether it may be told on that the visitor types; a word left out does no harm. */
  public boolean maySignal(VisitorId visitor) {
    return signals.passes(visitor, clock.instant());
  }

  /** Forgets who has been quiet. */
  public void tidy() {
    var now = clock.instant();
    List.of(reads, signals, wishes, messages).forEach(pace -> pace.tidy(now));
    messagesOfAddress.tidy(now);
    conversationsOfAddress.tidy(now);
  }

  private static <K> Pace<K> eachSecond(int many) {
    return new Pace<>(Duration.ofSeconds(1).dividedBy(many), many * SECONDS_AT_ONCE);
  }

  private <K> void take(Pace<K> pace, K who) {
    var wait = pace.take(who, clock.instant());
    if (!wait.isZero()) {
      throw new MessagesTooFast(wait);
    }
  }
}
