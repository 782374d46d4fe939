package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.reps.entity.Concern;
import io.foyer.reps.entity.Concern.Kind;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.OffDuty.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is off duty and still named, so that visitors fall through: for sales ops to mend. */
@ApplicationScoped
public class Concerns {
  /** Visitors who fell through are told of for a week; later it is history. */
  private static final Duration LOOK_BACK = Duration.ofDays(7);

  @Inject Configurations configurations;
  @Inject People people;
  @Inject Reps reps;
  @Inject PassedOver passedOver;
  @Inject Clock clock;

  /** Those that cost visitors first. */
  public List<Concern> all() {
    return Stream.of(fallenThrough(), rules(), members()).flatMap(each -> each).toList();
  }

  private Stream<Concern> fallenThrough() {
    return passedOver.since(clock.instant().minus(LOOK_BACK)).entrySet().stream()
        .filter(one -> reps.offDuty(one.getKey()).isPresent())
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .map(
            one ->
                new Concern(
                    Kind.VISITORS,
                    one.getKey(),
                    people.name(one.getKey()),
                    reps.offDuty(one.getKey()).orElse(null),
                    "",
                    one.getKey().value(),
                    one.getValue()));
  }

  private Stream<Concern> rules() {
    return configurations.current().rules().stream().flatMap(rule -> named(rule).stream());
  }

  private Optional<Concern> named(RoutingRule rule) {
    if (!(rule.target() instanceof OneRep one)) {
      return Optional.empty();
    }
    RepId rep = one.rep();
    return reps.offDuty(rep)
        .map(off -> new Concern(Kind.RULE, rep, people.name(rep), off, rule.name(), rule.id(), 0));
  }

  private Stream<Concern> members() {
    return people.all().stream()
        .flatMap(member -> Stream.concat(teams(member), withoutPermission(member)));
  }

  // Who is absent comes back: that its teams wait is no mistake.
  private static Stream<Concern> teams(Member member) {
    OffDuty off = member.off();
    return off == null || off.why() == Why.ABSENT
        ? Stream.empty()
        : member.seats().stream()
            .map(
                seat ->
                    new Concern(
                        Kind.TEAM, member.id(), member.name(), off, seat.name(), seat.team(), 0));
  }

  private static Stream<Concern> withoutPermission(Member member) {
    OffDuty off = member.off();
    RepProfile profile = member.profile();
    boolean isLost = off != null && off.why() == Why.NO_PERMISSION && member.seats().isEmpty();
    return isLost && profile != null && profile.active()
        ? Stream.of(
            new Concern(
                Kind.NO_PERMISSION,
                member.id(),
                member.name(),
                Objects.requireNonNull(off),
                "",
                profile.id(),
                0))
        : Stream.empty();
  }
}
