package io.foyer.reps.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.Pause;
import io.foyer.reps.entity.RepOffDuty;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RepsStoreTest {
  private static final RepId ANA = new RepId("005KB000001AnaNYAQ");

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final FixedAttendance attendance = new FixedAttendance();
  private final Reps reps = new Reps();

  @BeforeEach
  void ana_has_signed_in() {
    database.empty("reps");
    reps.em = database.em();
    reps.clock = clock;
    reps.attendance = attendance;
    reps.configurations = new Configurations();
    reps.chosen = PlatformFixture.event(chosen -> {});
    reps.presence = presence();
    arrives();
  }

  @Test
  void is_not_available_by_itself_at_sign_in() {
    assertThat(reps.off(ANA)).contains(new Off("chosen", null, null));
  }

  @Test
  void is_not_available_by_itself_after_it_was_gone() {
    comes();
    clock.moveBy(Leases.LENGTH);
    arrives();

    assertThat(reps.off(ANA)).contains(new Off("chosen", null, null));
  }

  @Test
  void sets_away_who_used_no_window_for_a_quarter_of_an_hour_and_one_click_brings_it_back() {
    comes();
    clock.moveBy(Duration.ofMinutes(15).minusMillis(1));
    reps.renew(ANA);
    assertThat(reps.away()).isEmpty();
    clock.moveBy(Duration.ofMillis(1));
    assertThat(reps.away()).containsExactly(ANA);

    leaves(Pause.AWAY);
    assertThat(reps.away()).isEmpty();
    assertThat(reps.off(ANA)).contains(new Off("away", null, null));

    comes();
    assertThat(reps.off(ANA)).isEmpty();
    assertThat(reps.away()).isEmpty();
  }

  @Test
  void stays_available_while_somebody_is_at_a_window() {
    comes();
    for (int minute = 0; minute < 40; minute += 10) {
      clock.moveBy(Duration.ofMinutes(10));
      reps.isActive(ANA);
    }
    reps.renew(ANA);

    assertThat(reps.away()).isEmpty();
  }

  @Test
  @Tag("SC-1")
  void a_node_that_hears_of_none_of_its_windows_sets_nobody_away() {
    comes();
    clock.moveBy(Duration.ofMinutes(20));

    assertThat(reps.away()).isEmpty();
  }

  @Test
  void keeps_why_a_rep_left_and_when_it_means_to_be_back_until_it_is() {
    Instant back = clock.instant().plusSeconds(1800);
    comes();
    leaves(new Pause(false, "Lunch", back));
    assertThat(reps.off(ANA)).contains(new Off("chosen", "Lunch", back));

    comes();
    leaves(Pause.SILENT);
    assertThat(reps.off(ANA)).contains(new Off("chosen", null, null));
  }

  @Test
  @Tag("OPS-5")
  void off_duty_says_more_than_what_the_rep_said() {
    leaves(new Pause(false, "Lunch", null));
    attendance.off.put(ANA, FixedAttendance.ABSENT);

    assertThat(reps.off(ANA)).contains(new Off("absent", null, null));
    assertThatThrownBy(this::comes).isInstanceOf(RepOffDuty.class);
  }

  private void arrives() {
    database.inTx(
        () -> reps.arrive(ANA, new Person("Ana Novak", "ana@foyer.example", null, Set.of(), true)));
    database.inTx(reps::refresh);
  }

  private void comes() {
    database.inTx(() -> reps.comes(ANA));
    database.inTx(reps::refresh);
    reps.renew(ANA);
  }

  private void leaves(Pause pause) {
    database.inTx(() -> reps.leaves(ANA, pause));
    database.inTx(reps::refresh);
  }

  private Presence presence() {
    Presence presence = new Presence();
    presence.clock = clock;
    presence.leases = new Leases();
    presence.leases.clock = clock;
    presence.activity = new Activity();
    presence.activity.clock = clock;
    presence.attendance = attendance;
    presence.grid = PlatformFixture.nobodyElse();
    presence.changed = PlatformFixture.event(change -> {});
    presence.availability = PlatformFixture.event(known -> {});
    presence.autoPounce = PlatformFixture.event(known -> {});
    presence.voiceVideo = PlatformFixture.event(known -> {});
    return presence;
  }
}
