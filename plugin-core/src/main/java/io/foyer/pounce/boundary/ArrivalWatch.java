package io.foyer.pounce.boundary;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.pounce.control.AutoPouncer;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sees visitors arrive who may be greeted after a while, without making them wait. */
@ApplicationScoped
public class ArrivalWatch {
  private static final Logger LOG = System.getLogger(ArrivalWatch.class.getName());

  @Inject AutoPouncer pouncer;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Resource ManagedExecutorService executor;

  void changed(@Observes VisitorChanged change) {
    Visitor before = change.before();
    Visitor now = change.now();
    boolean isNew =
        before == null || !before.isTracked() || !before.visit().id().equals(now.visit().id());
    if (isNew && now.isTracked() && isWanted(configurations.current()) && visitors.isOurs(now)) {
      executor.execute(() -> expect(now.id()));
    }
  }

  /** It was switched on: whoever is here already counts from now on. */
  void changed(@Observes ConfigurationChanged change) {
    if (isWanted(change.now()) && !isWanted(change.before())) {
      executor.execute(this::expectAll);
    }
  }

  private void expectAll() {
    visitors.all().stream()
        .filter(visitor -> visitor.isTracked() && visitors.isOurs(visitor))
        .map(Visitor::id)
        .forEach(this::expect);
  }

  /** Costs a row for each visitor, so not where nobody would ever be greeted. */
  private static boolean isWanted(Configuration now) {
    return now.autoPounces().rules().on()
        && now.streams().stream().anyMatch(LiveStream::autoPounce);
  }

  private void expect(VisitorId visitor) {
    try {
      pouncer.expect(visitor);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "greeting was not planned visitor=" + visitor, failed);
    }
  }
}
