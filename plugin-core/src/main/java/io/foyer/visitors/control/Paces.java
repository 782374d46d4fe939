package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Pace;
import io.foyer.visitors.entity.VisitorTooFast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one visitor, and one address of the internet, may send. */
@ApplicationScoped
public class Paces {

  /** Two a second over time; more at once when a page is left and the next one opens. */
  private final Pace<VisitorId> batches = new Pace<>(Duration.ofMillis(500), 8);

  /** An address is typed by hand, or told once a page. */
  private final Pace<VisitorId> claims = new Pace<>(Duration.ofSeconds(5), 10);

  @Inject
  @ConfigProperty(name = "foyer.visitors.new-per-minute")
  int newPerMinute;

  @Inject Clock clock;

  private Pace<String> arrivals = new Pace<>(Duration.ofSeconds(1), 1);

  @PostConstruct
  void open() {
    arrivals = new Pace<>(Duration.ofMinutes(1).dividedBy(newPerMinute), newPerMinute);
  }

  public void passBatch(VisitorId visitor) {
    pass(batches, visitor);
  }

  public void passClaim(VisitorId visitor) {
    pass(claims, visitor);
  }

  /** Somebody new comes from that address. */
  public void passArrival(String address) {
    pass(arrivals, address);
  }

  public void tidy() {
    Instant now = clock.instant();
    batches.tidy(now);
    claims.tidy(now);
    arrivals.tidy(now);
  }

  private <K> void pass(Pace<K> pace, K who) {
    if (!pace.passes(who, clock.instant())) {
      throw new VisitorTooFast();
    }
  }
}
