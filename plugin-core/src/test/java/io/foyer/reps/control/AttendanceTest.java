package io.foyer.reps.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.control.AccessFixture;
import io.foyer.access.control.Roster;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.platform.MovedClock;
import io.foyer.reps.entity.OffDuty;
import io.foyer.streams.house.Floor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-5")
class AttendanceTest {
  private static final RepId ANA = new RepId("005a");

  private final MovedClock clock = MovedClock.atNoon();
  private final Map<RepId, Person> inSalesforce = new HashMap<>();
  private final Roster roster = AccessFixture.roster(named -> Map.copyOf(inSalesforce), clock);
  private final Attendance attendance = new Attendance();
  private Configuration current = Configuration.none();

  @BeforeEach
  void node() {
    attendance.clock = clock;
    attendance.roster = roster;
    attendance.configurations =
        new Configurations() {
          @Override
          public Configuration current() {
            return current;
          }
        };
    inSalesforce.put(ANA, person(true, Right.REP));
    roster.read(Set.of());
  }

  @Test
  void lets_whom_the_permission_set_makes_a_rep_work() {
    assertThat(attendance.offDuty(ANA)).isEmpty();
  }

  @Test
  void holds_nobody_back_before_salesforce_was_asked() {
    attendance.roster = AccessFixture.roster(named -> Map.of(), clock);

    assertThat(attendance.offDuty(ANA)).isEmpty();
  }

  @Test
  void sends_a_deactivated_user_home() {
    inSalesforce.put(ANA, person(false, Right.REP));
    roster.read(Set.of());

    assertThat(why()).isEqualTo(OffDuty.Why.DEACTIVATED);
  }

  @Test
  void sends_home_who_lost_the_permission_set() {
    inSalesforce.put(ANA, person(true, Right.MANAGER));
    roster.read(Set.of());
    assertThat(why()).isEqualTo(OffDuty.Why.NO_PERMISSION);

    inSalesforce.remove(ANA);
    roster.read(Set.of());
    assertThat(why()).isEqualTo(OffDuty.Why.NO_PERMISSION);
  }

  @Test
  void knows_at_once_whom_a_sign_in_brought() {
    inSalesforce.remove(ANA);
    roster.read(Set.of());

    roster.learn(ANA, person(true, Right.REP));

    assertThat(attendance.offDuty(ANA)).isEmpty();
  }

  @Test
  void sends_home_whom_sales_ops_took_out() {
    describe(false, null);

    assertThat(why()).isEqualTo(OffDuty.Why.NOT_ACTIVE);
  }

  @Test
  void says_until_when_a_rep_is_absent_in_the_companys_time() {
    Instant back = clock.instant().plus(Duration.ofDays(2));
    describe(true, new Absence(clock.instant().plusSeconds(60), back));

    assertThat(attendance.offDuty(ANA)).as("not yet").isEmpty();
    clock.moveBy(Duration.ofSeconds(60));
    assertThat(attendance.offDuty(ANA))
        .contains(new OffDuty(OffDuty.Why.ABSENT, "is absent until 20 Nov 2026, 12:00", back));
    clock.moveBy(Duration.ofDays(2));
    assertThat(attendance.offDuty(ANA)).as("back").isEmpty();
  }

  private OffDuty.Why why() {
    return attendance.offDuty(ANA).orElseThrow().why();
  }

  private void describe(boolean active, @Nullable Absence absence) {
    current = Floor.describing(new RepProfile("a11", ANA, active, null, List.of(), absence, null));
  }

  private static Person person(boolean active, Right... rights) {
    return new Person("Ana Novak", "ana@foyer.example", null, Set.of(rights), active);
  }
}
