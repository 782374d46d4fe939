package io.foyer.reps.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.access.control.AccessFixture;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.crm.InMemoryPeople;
import io.foyer.platform.MovedClock;
import io.foyer.reps.entity.Concern;
import io.foyer.reps.entity.Concern.Kind;
import io.foyer.reps.entity.Member;
import io.foyer.streams.house.Floor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-5")
class PeopleTest {
  private static final RepId ANA = Floor.ANA;
  private static final RepId BEN = Floor.BEN;

  private final MovedClock clock = MovedClock.atNoon();
  private final InMemoryPeople users = new InMemoryPeople();
  private final Map<RepId, Long> fallen = new HashMap<>();
  private final People people = new People();
  private final Concerns concerns = new Concerns();
  private Configuration current = Floor.configuration(Distribution.ALL_AT_ONCE, false);

  @BeforeEach
  void node() {
    Configurations configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return current;
          }
        };
    people.configurations = concerns.configurations = configurations;
    people.roster = AccessFixture.roster(users, clock);
    people.reps = concerns.reps = reps(configurations);
    concerns.people = people;
    concerns.passedOver = from -> fallen;
    concerns.clock = clock;
    users.has(ANA, "Ana Novak", true, Right.REP);
    users.has(BEN, "Ben Carter", true, Right.REP);
    users.has(new RepId("005d"), "Ada Lind", true, Right.ADMIN);
    read();
  }

  @Test
  void names_who_is_a_rep_with_its_teams_and_capacity() {
    assertThat(people.all())
        .extracting(Member::name, Member::isRep, Member::capacity, Member::off)
        .containsExactly(tuple("Ana Novak", true, 5, null), tuple("Ben Carter", true, 5, null));
    assertThat(people.all().get(0).seats()).containsExactly(new Member.Seat("t", "Everyone", 1));
    assertThat(concerns.all()).isEmpty();
  }

  @Test
  @Tag("LS-8")
  void calls_by_name_who_never_signed_in() {
    assertThat(people.reps.find(BEN)).isEmpty();
    assertThat(people.reps.name(BEN)).isEqualTo("Ben Carter");
    assertThat(people.reps.name(new RepId("005z"))).isEqualTo("005z");
  }

  @Test
  void asks_for_a_deactivated_member_of_a_team_to_be_taken_out() {
    users.has(BEN, "Ben Carter", false, Right.REP);
    read();

    assertThat(concerns.all())
        .extracting(Concern::kind, Concern::name, Concern::where)
        .containsExactly(tuple(Kind.TEAM, "Ben Carter", "Everyone"));
  }

  @Test
  void tells_whose_visitors_fell_through_first() {
    users.has(ANA, "Ana Novak", false, Right.REP);
    read();
    fallen.putAll(Map.of(ANA, 7L, BEN, 9L));

    assertThat(concerns.all())
        .extracting(Concern::kind, Concern::rep, Concern::visitors)
        .as("Ben is back: nobody has to see to it")
        .containsExactly(tuple(Kind.VISITORS, ANA, 7L), tuple(Kind.TEAM, ANA, 0L));
  }

  @Test
  void names_the_rule_whose_rep_is_off_duty() {
    users.has(ANA, "Ana Novak", true, Right.MANAGER);
    read();
    RoutingRule rule =
        new RoutingRule(
            "r7",
            "Big ones",
            1,
            new RoutingRule.OneRep(ANA),
            Distribution.ALL_AT_ONCE,
            null,
            false,
            Criteria.EVERYBODY);
    current = Floor.with(List.of(), List.of(rule), false);

    assertThat(concerns.all())
        .extracting(Concern::kind, Concern::where, Concern::record)
        .contains(tuple(Kind.RULE, "Big ones", "r7"));
  }

  @Test
  void names_a_record_of_somebody_who_may_not_be_a_rep() {
    RepId olga = new RepId("005o");
    users.has(olga, "Olga Petrova", true, Right.SALES_OPS);
    read();
    current = Floor.describing(new RepProfile("a11", olga, true, null, List.of(), null, null));

    assertThat(concerns.all())
        .extracting(Concern::kind, Concern::name, Concern::record)
        .containsExactly(tuple(Kind.NO_PERMISSION, "Olga Petrova", "a11"));
  }

  private void read() {
    people.roster.read(Set.of(ANA, BEN));
  }

  private Reps reps(Configurations configurations) {
    Attendance attendance = new Attendance();
    attendance.configurations = configurations;
    attendance.roster = people.roster;
    attendance.clock = clock;
    Leases leases = new Leases();
    leases.clock = clock;
    Presence presence = new Presence();
    presence.leases = leases;
    presence.attendance = attendance;
    Reps reps = new Reps();
    reps.presence = presence;
    reps.attendance = attendance;
    reps.roster = people.roster;
    return reps;
  }
}
