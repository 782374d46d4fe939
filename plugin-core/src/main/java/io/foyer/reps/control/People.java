package io.foyer.reps.control;

import io.foyer.access.control.Roster;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Team;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.Member.Seat;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Pause;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who is a rep, or whom the configuration takes for one. */
@ApplicationScoped
public class People {
  @Inject Configurations configurations;
  @Inject Roster roster;
  @Inject Reps reps;

  /** By name. */
  public List<Member> all() {
    Configuration now = configurations.current();
    return Stream.of(
            roster.people().entrySet().stream()
                .filter(one -> one.getValue().rights().contains(Right.REP))
                .map(one -> one.getKey()),
            now.profiles().keySet().stream(),
            now.teams().values().stream()
                .flatMap(team -> team.members().stream())
                .map(Team.Member::rep))
        .flatMap(each -> each)
        .collect(Collectors.toUnmodifiableSet())
        .stream()
        .map(id -> member(id, now))
        .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** When Salesforce last told of them; empty before the first time. */
  public Optional<Instant> readAt() {
    return roster.readAt();
  }

  /** As Salesforce calls the person, else as it was called when it signed in. */
  public String name(RepId id) {
    return reps.name(id);
  }

  private Member member(RepId id, Configuration now) {
    Optional<OffDuty> off = reps.offDuty(id);
    return new Member(
        id,
        name(id),
        roster.find(id).filter(one -> one.rights().contains(Right.REP)).isPresent(),
        reps.isReachable(id),
        off.orElse(null),
        reps.find(id).map(Rep::pause).orElse(Pause.SILENT),
        now.capacity(id),
        now.profile(id).orElse(null),
        seats(id, now));
  }

  private static List<Seat> seats(RepId id, Configuration now) {
    return now.teams().values().stream()
        .flatMap(
            team ->
                team.members().stream()
                    .filter(member -> member.rep().equals(id))
                    .map(member -> new Seat(team.id(), team.name(), member.weight())))
        .sorted(Comparator.comparing(Seat::name))
        .toList();
  }
}
