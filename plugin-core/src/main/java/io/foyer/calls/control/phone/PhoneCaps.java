package io.foyer.calls.control.phone;

import io.foyer.calls.entity.phone.PhoneCall;
import io.foyer.calls.entity.refusal.PhoneTriesUsedUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be spent on calls to phones. A try counts once it is dialled. */
@ApplicationScoped
public class PhoneCaps {
  private static final Duration HOUR = Duration.ofHours(1);

  /** Any 24 hours, so that no midnight doubles it. */
  private static final Duration DAY = Duration.ofDays(1);

  @Inject PhoneStore store;

  @Inject
  @ConfigProperty(name = "foyer.phone.tries-per-visitor-hour")
  int triesPerVisitorHour;

  @Inject
  @ConfigProperty(name = "foyer.phone.tries-per-address-day")
  int triesPerAddressDay;

  @Inject
  @ConfigProperty(name = "foyer.phone.calls-per-day")
  int callsPerDay;

  @Inject
  @ConfigProperty(name = "foyer.phone.minutes-per-day")
  int minutesPerDay;

  /**
   * One more may be dialled; nobody else passes before this transaction ends.
   *
   * <p>Of the minutes each call that goes on, and this one, has as many as it may last.
   *
   * @param longest how long a call may last
   * @throws PhoneTriesUsedUp where it may not
   */
  void spend(PhoneCall call, Duration longest, Instant now) {
    store.lockCounts();
    var isOver =
        store.dialledBy(call.visitor(), now.minus(HOUR)) >= triesPerVisitorHour
            || store.dialledFrom(call.address(), now.minus(DAY)) >= triesPerAddressDay
            || store.dialled(now.minus(DAY)) >= callsPerDay
            || store.talked(now.minus(DAY), longest).plus(longest).toMinutes() > minutesPerDay;
    if (isOver) {
      throw new PhoneTriesUsedUp();
    }
  }
}
