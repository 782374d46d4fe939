package io.foyer.crm.control;

import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CallsSpent;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * The CRM's calls of a day, and who may still make some.
 *
 * <p>From four fifths on, background sync slows down; of the last twentieth only write-back and
 * sign-in may take. The figures are the CRM's own, told with its answers, for others call it too.
 */
@ApplicationScoped
public class ApiBudget {

  private static final double SLOW_FROM = 0.80;
  private static final double KEPT_FROM = 0.95;

  /** Between two rounds of background sync while calls are few. */
  public static final Duration SLOW_ROUND = Duration.ofMinutes(5);

  // The window rolls on without a call of ours: after this time one call may find out.
  private static final Duration STALE = Duration.ofMinutes(15);

  /** How long nothing is written after the CRM has said that no call is left. */
  public static final Duration REST = Duration.ofMinutes(5);

  @Inject Clock clock;

  private final Map<CallPurpose, DayCount> spent = new EnumMap<>(CallPurpose.class);
  private final Map<CallPurpose, Instant> lastSpent = new EnumMap<>(CallPurpose.class);
  private final DayCount conversations = new DayCount();
  private double share;
  private Instant toldAt = Instant.MIN;
  private Instant refusedAt = Instant.MIN;

  /** Whether a round of calls may begin now; loops ask once a round. */
  public synchronized boolean allows(CallPurpose purpose) {
    if (isWithin(refusedAt, REST)) {
      return false;
    }
    var slowed = purpose == CallPurpose.BACKGROUND_SYNC && shareNow() >= SLOW_FROM;
    return !isKeptFrom(purpose)
        && !(slowed && isWithin(lastSpent.getOrDefault(purpose, Instant.MIN), SLOW_ROUND));
  }

  /**
   * Notes a call that is about to be made.
   *
   * @throws CrmUnavailable when what is left is kept for others
   */
  public synchronized void spend(CallPurpose purpose) {
    if (isKeptFrom(purpose)) {
      throw new CrmUnavailable(
          "Salesforce's calls of the day are nearly used up: the rest is kept for write-back.");
    }
    var now = clock.instant();
    spent.computeIfAbsent(purpose, p -> new DayCount()).add(now, 1);
    lastSpent.put(purpose, now);
  }

  /** The CRM told how many calls were made in its window, and how many it allows. */
  public synchronized void told(long used, long limit) {
    share = limit <= 0 ? 0 : (double) used / limit;
    toldAt = clock.instant();
  }

  /** The CRM refused a call because none is left. */
  public synchronized void refused() {
    refusedAt = clock.instant();
    share = 1;
    toldAt = refusedAt;
  }

  /** So many conversations are in the CRM now. */
  public synchronized void written(int number) {
    conversations.add(clock.instant(), number);
  }

  /** The part of the CRM's calls of a day that is used, by everybody: 0 to 1; 0 before it told. */
  public synchronized double used() {
    return shareNow();
  }

  /** What this node's calls were made for. */
  public synchronized CallsSpent spent() {
    var now = clock.instant();
    var totals = new EnumMap<CallPurpose, Long>(CallPurpose.class);
    spent.forEach((purpose, count) -> totals.put(purpose, count.total(now)));
    return new CallsSpent(totals, conversations.total(now));
  }

  private boolean isKeptFrom(CallPurpose purpose) {
    return shareNow() >= KEPT_FROM
        && purpose != CallPurpose.WRITE_BACK
        && purpose != CallPurpose.SIGN_IN;
  }

  private double shareNow() {
    return isWithin(toldAt, STALE) ? share : 0;
  }

  private boolean isWithin(Instant moment, Duration span) {
    return moment.isAfter(clock.instant().minus(span));
  }
}
