package io.foyer.experiences.control;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.criteria.control.Filter;
import io.foyer.experiences.entity.Judge;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which experience a visitor meets: the first that fits, by priority, and was not met of late. */
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
    return configuration.playbook().experiences().stream()
        .filter(one -> walks.stream().noneMatch(walk -> isEnough(one, walk, visitor, now)))
        .filter(one -> Filter.of(one.criteria()).fits(visitor))
        .findFirst();
  }

  /** The one that a visitor meets who has met none. */
  public Optional<Experience> first(Visitor visitor) {
    return next(visitor, List.of(), Instant.EPOCH);
  }

  /** The experience of that way as it is now, if there is one still. */
  Optional<Experience> of(VisitorWalk walk) {
    return configuration.playbook().experiences().stream().filter(walk::isOf).findFirst();
  }

  private static boolean isEnough(
      Experience experience, VisitorWalk walk, Visitor visitor, Instant now) {
    var again = walk.begunAt().plus(Duration.ofDays(experience.onceInDays()));
    return walk.isOf(experience) && (walk.isWithin(visitor.visit().id()) || now.isBefore(again));
  }

  /** What steps have to know of that visitor. */
  static Judge judge(Visitor visitor) {
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
