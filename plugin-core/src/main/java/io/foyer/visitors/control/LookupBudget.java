package io.foyer.visitors.control;

import io.foyer.platform.Pace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one node asks the CRM for the sake of visitors.
 *
 * <p>Anybody may type addresses, and each new one costs a call of the org's daily limit and, while
 * the CRM is slow, a thread. What is too much is refused at once: nobody waits in line for it.
 */
@ApplicationScoped
public class LookupBudget {
  /** A slow CRM holds that many threads of the container's pool, which others need too. */
  static final int AT_ONCE = 8;

  private static final String NODE = "node";

  @Inject
  @ConfigProperty(name = "foyer.visitors.lookups-per-minute")
  int perMinute;

  @Inject Clock clock;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private Pace<String> pace = new Pace<>(Duration.ofSeconds(1), 1);

  /** It was too much; the same question may be asked later. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("more than this node asks at once or in a minute", null, false, false);
    }
  }

  @PostConstruct
  void open() {
    pace = new Pace<>(Duration.ofMinutes(1).dividedBy(perMinute), perMinute);
  }

  /**
   * Asks the CRM something.
   *
   * @throws Spent when that is too much now
   */
  <T> T ask(Supplier<T> question) {
    if (!free.tryAcquire()) {
      throw new Spent();
    }
    try {
      if (!pace.passes(NODE, clock.instant())) {
        throw new Spent();
      }
      return question.get();
    } finally {
      free.release();
    }
  }
}
