package io.foyer.experiences.control;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.criteria.control.Filter;
import io.foyer.experiences.entity.Draw;
import io.foyer.experiences.entity.Judge;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which experience a visitor meets: the first that fits, by priority, and was not met of late.
 *
 * <p>A split has the place of its first variant that fits. Who has met one of its variants has met
 * the split, and keeps that variant; for others it is drawn.
 */
public final class Encounters {

  private final Configuration configuration;

  public Encounters(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The one that a visitor meets now.
   *
   * @param walks all of its ways
   */
  public Optional<Experience> next(Visitor visitor, List<VisitorWalk> walks, Instant now) {
    var fitting = fitting(visitor);
    return fitting.stream()
        .map(one -> drawn(among(fitting, one), visitor, walks))
        .filter(one -> walks.stream().noneMatch(walk -> isEnough(one, walk, visitor, now)))
        .findFirst();
  }

  /** The one that a visitor meets who has met none. */
  public Optional<Experience> first(Visitor visitor) {
    return next(visitor, List.of(), Instant.EPOCH);
  }

  /** All variants of its split that fit the visitor; the experience alone where it has none. */
  public List<Experience> rivals(Experience experience, Visitor visitor) {
    return among(fitting(visitor), experience);
  }

  /** The experience of that way as it is now, if there is one still. */
  Optional<Experience> of(VisitorWalk walk) {
    return configuration.playbook().experiences().stream().filter(walk::isOf).findFirst();
  }

  private List<Experience> fitting(Visitor visitor) {
    return configuration.playbook().experiences().stream()
        .filter(one -> Filter.of(one.criteria()).fits(visitor))
        .toList();
  }

  private static List<Experience> among(List<Experience> fitting, Experience experience) {
    return experience.variant() == null
        ? List.of(experience)
        : fitting.stream().filter(experience::isTriedAgainst).toList();
  }

  private static Experience drawn(
      List<Experience> rivals, Visitor visitor, List<VisitorWalk> walks) {
    return rivals.size() == 1
        ? rivals.get(0)
        : walks.stream()
            .flatMap(walk -> rivals.stream().filter(walk::isVariant))
            .findFirst()
            .orElseGet(() -> Draw.among(rivals, visitor.id()));
  }

  private static boolean isEnough(
      Experience experience, VisitorWalk walk, Visitor visitor, Instant now) {
    var again = walk.begunAt().plus(Duration.ofDays(experience.onceInDays()));
    return walk.isBeside(experience)
        && (walk.isWithin(visitor.visit().id()) || now.isBefore(again));
  }

  /** What steps have to know of that visitor. */
  public static Judge judge(Visitor visitor) {
    return new Judge() {
      @Override
      public boolean fits(Criteria criteria) {
        return Filter.of(criteria).fits(visitor);
      }

      @Override
      public boolean hasEmail() {
        return visitor.identity().email() != null;
      }
    };
  }
}
