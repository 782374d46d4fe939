package io.foyer.streams.house;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.control.Acquaintances;
import io.foyer.routing.control.DecisionStore;
import io.foyer.routing.entity.RoutingDecision;
import io.foyer.streams.control.DismissalStore;
import io.foyer.visitors.control.CompanyProvider;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a node asks of others, as a test sets it. */
final class Outside {
  private Outside() {}

  static final class FixedConfigurations extends Configurations {
    volatile Configuration current = Configuration.none();

    @Override
    public Configuration current() {
      return current;
    }
  }

  static final class FixedReps extends Reps {
    private static final Map<RepId, String> NAMES =
        Map.of(
            new RepId("005a"), "Ana Novak",
            new RepId("005b"), "Ben Carter",
            new RepId("005c"), "Chloe Martin");

    final Set<RepId> reachable = ConcurrentHashMap.newKeySet();
    final Map<RepId, OffDuty> off = new ConcurrentHashMap<>();

    @Override
    public boolean isReachable(RepId id) {
      return reachable.contains(id);
    }

    @Override
    public Set<RepId> reachable() {
      return Set.copyOf(reachable);
    }

    @Override
    public Optional<OffDuty> offDuty(RepId id) {
      return Optional.ofNullable(off.get(id));
    }

    @Override
    public String name(RepId id) {
      return NAMES.getOrDefault(id, id.value());
    }

    @Override
    public Optional<Rep> find(RepId id) {
      return Optional.ofNullable(NAMES.get(id))
          .map(name -> Rep.arrived(id, name, "rep@foyer.example", null));
    }
  }

  static final class NoStore extends VisitorStore {
    @Override
    public void write(Collection<Visitor> visitors) {}

    @Override
    public Optional<StoredVisitor> find(VisitorId id) {
      return Optional.empty();
    }

    @Override
    public void identify(VisitorId id, UnaryOperator<Identity> word) {}
  }

  static final class NoProvider implements CompanyProvider {
    @Override
    public Optional<Clue> clue() {
      return Optional.empty();
    }

    @Override
    public Optional<Firmographics> of(String value) {
      return Optional.empty();
    }
  }

  static final class Talks implements Acquaintances {
    final Map<VisitorId, RepId> last = new ConcurrentHashMap<>();

    @Override
    public Optional<RepId> lastRep(Visitor visitor) {
      return Optional.ofNullable(last.get(visitor.id()));
    }
  }

  static final class NoDecisions extends DecisionStore {
    @Override
    public void add(List<RoutingDecision> decisions) {}
  }

  static final class KeptDismissals extends DismissalStore {
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    @Override
    public Set<String> of(RepId rep) {
      return kept.stream()
          .filter(each -> each.startsWith(rep + " "))
          .map(each -> each.substring(each.indexOf(' ') + 1))
          .collect(Collectors.toSet());
    }

    @Override
    public void add(RepId rep, String visit) {
      kept.add(rep + " " + visit);
    }

    @Override
    public void remove(RepId rep, String visit) {
      kept.remove(rep + " " + visit);
    }
  }
}
