package io.foyer.experiences.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Experience;
import io.foyer.experiences.entity.SplitResult;
import io.foyer.experiences.entity.SplitResult.Variant;
import io.foyer.experiences.entity.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of experiences: of those in force, and of those that visitors met before. */
@ApplicationScoped
public class ExperienceResults {
  @Inject ResultStore store;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /**
   * Of ways that began in the last {@code days}.
   *
   * @return the splits in force by priority, those that were by name, and last what is in none
   */
  public List<SplitResult> ofLast(int days) {
    var counted = store.since(clock.instant().minus(Duration.ofDays(days)));
    var inForce =
        configurations.current().playbook().experiences().stream()
            .map(experience -> inForce(experience, counted))
            .toList();
    var former =
        counted.stream()
            .filter(tally -> inForce.stream().noneMatch(one -> isSame(one.tally(), tally)))
            .sorted(Comparator.comparing(tally -> key(tally.split()) + tally.name()))
            .map(tally -> new Variant(tally, null, false));
    var bySplit =
        Stream.concat(inForce.stream(), former)
            .collect(
                Collectors.groupingBy(
                    one -> key(one.tally().split()), LinkedHashMap::new, Collectors.toList()));
    var alone = bySplit.remove("");
    return Stream.concat(bySplit.values().stream(), Stream.ofNullable(alone))
        .map(variants -> SplitResult.of(variants.get(0).tally().split(), variants))
        .toList();
  }

  private static Variant inForce(Experience experience, List<Tally> counted) {
    var variant = experience.variant();
    var split = variant == null ? "" : variant.split();
    var now = Tally.none(split, experience.id(), experience.name());
    var tally =
        counted.stream()
            .filter(one -> isSame(one, now))
            .findFirst()
            .map(
                one -> new Tally(split, one.experience(), experience.name(), one.met(), one.came()))
            .orElse(now);
    return new Variant(tally, variant == null ? null : variant.weight(), true);
  }

  private static boolean isSame(Tally one, Tally other) {
    return one.experience().equals(other.experience())
        && key(one.split()).equals(key(other.split()));
  }

  private static String key(String split) {
    return split.toLowerCase(Locale.ROOT);
  }
}
