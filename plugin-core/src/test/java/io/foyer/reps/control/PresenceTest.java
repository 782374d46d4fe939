package io.foyer.reps.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Grid;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.entity.AvailabilityKnown;
import io.foyer.reps.entity.Pause;
import io.foyer.reps.entity.Rep;
import io.foyer.reps.entity.RepsChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-2")
class PresenceTest {
  private static final RepId ANA = new RepId("005KB000001AnaNYAQ");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration AWAY_AFTER = Duration.ofMinutes(15);
  private static final RepId BEN = new RepId("005KB000001BenCYAQ");

  private final MovedClock clock = MovedClock.atNoon();
  private final List<RepsChanged> changes = new ArrayList<>();
  private final List<AvailabilityKnown> known = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private final FixedAttendance attendance = new FixedAttendance();
  private final Presence presence = new Presence();

  @BeforeEach
  void node() {
    Leases leases = new Leases();
    leases.clock = clock;
    presence.clock = clock;
    presence.leases = leases;
    presence.activity = new Activity();
    presence.activity.clock = clock;
    presence.attendance = attendance;
    presence.grid = new Hints();
    presence.changed = PlatformFixture.event(changes::add);
    presence.availability = PlatformFixture.event(known::add);
    presence.autoPounce = PlatformFixture.event(known -> {});
    presence.voiceVideo = PlatformFixture.event(known -> {});
    presence.learn(List.of(rep(ANA, true), rep(BEN, false)));
  }

  @Test
  void reaches_a_rep_who_chose_so_and_whose_window_answers() {
    presence.renew(ANA);
    presence.renew(BEN);

    assertThat(presence.reachable()).containsExactly(ANA);
  }

  @Test
  @Tag("OPS-5")
  void loses_a_rep_who_goes_off_duty_at_the_next_look() {
    presence.renew(ANA);
    presence.look();
    attendance.off.put(ANA, FixedAttendance.ABSENT);
    presence.look();

    assertThat(presence.isReachable(ANA)).isFalse();
    assertThat(changes).containsExactly(new RepsChanged(Set.of(ANA)), new RepsChanged(Set.of()));
  }

  @Test
  @Tag("RT-7")
  void a_rep_is_gone_when_no_node_has_heard_of_it_since_then() {
    presence.heardOf(ANA); // its window is on another node
    clock.moveBy(Duration.ofSeconds(59));
    presence.look();
    assertThat(presence.isGone(ANA, MINUTE)).isFalse();
    clock.moveBy(Duration.ofSeconds(1));
    assertThat(presence.isGone(ANA, MINUTE)).isTrue();
    presence.heardOf(ANA);
    assertThat(presence.isGone(ANA, MINUTE)).isFalse();

    assertThat(presence.isGone(BEN, MINUTE)).as("first asked about now").isFalse();
    clock.moveBy(Duration.ofSeconds(60));
    assertThat(presence.isGone(BEN, MINUTE)).isTrue();
  }

  @Test
  void loses_a_rep_fifteen_seconds_after_the_last_answer() {
    presence.renew(ANA);
    clock.moveBy(Duration.ofSeconds(14));
    assertThat(presence.isReachable(ANA)).isTrue();
    clock.moveBy(Duration.ofSeconds(1));

    assertThat(presence.isReachable(ANA)).isFalse();
  }

  @Test
  void tells_of_each_change_once() {
    presence.renew(ANA);
    presence.look();
    presence.look();
    clock.moveBy(Duration.ofSeconds(15));
    presence.look();

    assertThat(changes).containsExactly(new RepsChanged(Set.of(ANA)), new RepsChanged(Set.of()));
  }

  @Test
  void counts_an_answer_on_another_node() {
    presence.heardOf(ANA);

    assertThat(presence.isReachable(ANA)).isTrue();
    assertThat(hints).isEmpty();
  }

  @Test
  void tells_other_nodes_once_an_interval_for_all_windows_of_a_rep() {
    presence.renew(ANA);
    presence.renew(ANA);
    clock.moveBy(Duration.ofSeconds(5));
    presence.renew(ANA);

    assertThat(hints).containsExactly(ANA.value(), ANA.value());
  }

  @Test
  void takes_a_rep_for_idle_who_used_none_of_its_windows_on_any_node() {
    clock.moveBy(Duration.ofMinutes(10));
    presence.did(ANA);
    clock.moveBy(Duration.ofMinutes(10));
    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isFalse();
    presence.heardActive(ANA);
    clock.moveBy(Duration.ofMinutes(15).minusMillis(1));
    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isFalse();
    clock.moveBy(Duration.ofMillis(1));

    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isTrue();
    assertThat(hints).containsExactly("active:" + ANA.value());
  }

  @Test
  void takes_nobody_for_idle_whose_input_may_have_been_missed() {
    presence.did(ANA);
    clock.moveBy(Duration.ofMinutes(20));
    presence.countAnew();

    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isFalse();
  }

  @Test
  void nobody_is_there_for_longer_where_the_clock_is_set_back() {
    presence.renew(ANA);
    presence.did(ANA);
    hints.clear();
    clock.moveBy(Duration.ofHours(-1));
    presence.look();
    presence.renew(ANA);
    assertThat(hints).as("the other nodes hear of it on").containsExactly(ANA.value());
    assertThat(presence.isGone(ANA, MINUTE)).isFalse();
    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isFalse();

    clock.moveBy(Duration.ofMinutes(-1));
    presence.look();
    clock.moveBy(Duration.ofSeconds(15));
    assertThat(presence.isReachable(ANA)).isFalse();
    clock.moveBy(Duration.ofMinutes(16));
    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isTrue();
  }

  @Test
  void an_answer_of_a_window_is_no_input() {
    clock.moveBy(Duration.ofMinutes(15));
    presence.renew(ANA);

    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isTrue();
  }

  @Test
  void counts_from_the_switch_for_a_rep_who_became_available_elsewhere() {
    clock.moveBy(Duration.ofMinutes(20));
    presence.learn(List.of(rep(ANA, false)));
    presence.learn(List.of(rep(ANA, true)));

    assertThat(presence.isIdle(ANA, AWAY_AFTER)).isFalse();
  }

  @Test
  void tells_all_windows_when_a_rep_says_another_reason() {
    Rep ben = rep(BEN, false);
    ben.leaves(new Pause(false, "Lunch", clock.instant().plusSeconds(1800)));
    presence.learn(List.of(rep(ANA, true), ben));
    presence.learn(List.of(rep(ANA, true), ben));

    assertThat(known).containsExactly(new AvailabilityKnown(BEN, false));
  }

  private Rep rep(RepId id, boolean available) {
    Rep rep = Rep.arrived(id, id.value(), "rep@foyer.example", null);
    if (available) {
      rep.comes(clock.instant());
    }
    return rep;
  }

  /** What other nodes would hear. */
  private final class Hints implements Grid {
    @Override
    public String node() {
      return "node_a";
    }

    @Override
    public void publish(String topic, String json) {
      hints.add(json);
    }

    @Override
    public void subscribe(String topic, Consumer<String> hint) {
      throw new UnsupportedOperationException("nobody speaks in this test");
    }

    @Override
    public Set<String> members() {
      return Set.of("node_a");
    }
  }
}
