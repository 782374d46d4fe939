package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.Domains;
import io.foyer.platform.Pace;
import io.foyer.visitors.control.CompanyProvider.Clue;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out by a provider which company a visitor is of, without making anybody wait.
 *
 * <p>Only tracked visitors are asked about, within a budget. Answers are good for a while and kept
 * in memory alone; so is what they were asked by.
 */
@ApplicationScoped
public class CompanyLookups {
  private static final Logger LOG = System.getLogger(CompanyLookups.class.getName());

  /** Enough for a busy day; above it what is good for the shortest time gives way. */
  private static final int MOST_KEPT = 10_000;

  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
  private static final String NODE = "node";

  @Inject CompanyProvider provider;
  @Inject EnrichmentSettings settings;
  @Inject LiveVisitors visitors;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private Pace<String> pace = new Pace<>(Duration.ofSeconds(1), 1);

  private record Answer(Firmographics company, Instant goodUntil) {}

  @PostConstruct
  void open() {
    pace = new Pace<>(Duration.ofMinutes(1).dividedBy(settings.perMinute), settings.perMinute);
  }

  /** The visitor says another address than before. */
  public void refresh(Visitor visitor) {
    String email = visitor.identity().email();
    if (email != null && visitor.isTracked() && isAskedBy(Clue.DOMAIN)) {
      Domains.ofCompany(email).ifPresent(domain -> ask(visitor.id(), domain));
    }
  }

  /** The visitor comes from that machine. */
  void refresh(VisitorId visitor, InetAddress machine) {
    if (isAskedBy(Clue.ADDRESS) && PublicAddresses.isOne(machine)) {
      ask(visitor, machine.getHostAddress());
    }
  }

  /** Forgets answers that are good no longer. */
  public void tidy() {
    Instant now = clock.instant();
    answers.values().removeIf(answer -> !now.isBefore(answer.goodUntil()));
  }

  private boolean isAskedBy(Clue clue) {
    return provider.clue().filter(clue::equals).isPresent();
  }

  private void ask(VisitorId visitor, String value) {
    Answer known = answers.get(value);
    if (known != null && clock.instant().isBefore(known.goodUntil())) {
      join(visitor, known.company());
    } else if (pace.passes(NODE, clock.instant())) {
      executor.execute(() -> lookUp(visitor, value));
    }
  }

  private void keep(String value, Answer answer) {
    if (answers.size() >= MOST_KEPT) {
      answers.entrySet().stream()
          .min(Comparator.comparing(one -> one.getValue().goodUntil()))
          .ifPresent(oldest -> answers.remove(oldest.getKey()));
    }
    answers.put(value, answer);
  }

  private void lookUp(VisitorId visitor, String value) {
    try {
      Firmographics company = provider.of(value).orElse(Firmographics.UNKNOWN);
      keep(value, new Answer(company, clock.instant().plus(settings.keep)));
      join(visitor, company);
    } catch (RuntimeException away) {
      keep(value, new Answer(Firmographics.UNKNOWN, clock.instant().plus(AFTER_A_FAILURE)));
      LOG.log(Level.INFO, "provider of company facts did not answer, it is asked later", away);
    }
  }

  private void join(VisitorId visitor, Firmographics company) {
    if (!company.equals(Firmographics.UNKNOWN)) {
      Background told = Background.UNKNOWN.of(company);
      visitors.change(visitor, now -> now.isTracked() ? now.having(told, visitors.stamp()) : now);
    }
  }
}
