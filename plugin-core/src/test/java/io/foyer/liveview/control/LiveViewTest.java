package io.foyer.liveview.control;

import static io.foyer.liveview.control.LiveHouse.KIM;
import static io.foyer.liveview.control.LiveHouse.PRICING;
import static io.foyer.liveview.control.LiveHouse.rep;
import static io.foyer.liveview.entity.ChunkFixture.change;
import static io.foyer.liveview.entity.ChunkFixture.snapshot;
import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.liveview.entity.NobodyLooks;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.LiveSnapshot;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.Tracking;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-4")
class LiveViewTest {
  private static final RepId STRANGER = new RepId("005z");

  private final MovedClock clock = MovedClock.atNoon();
  private final Street street = new Street();
  private final LiveHouse a = new LiveHouse("a", street, clock);

  @BeforeEach
  void a_visitor_is_there() {
    a.opens(PRICING);
  }

  @Test
  void a_page_is_told_nothing_while_nobody_looks() {
    a.look();

    assertThat(a.told()).isEmpty();
  }

  @Test
  void a_page_is_told_once_when_the_first_looks_and_when_the_last_leaves() {
    FakeLine ana = a.watches(ANA);
    FakeLine ben = a.watches(BEN);
    a.look();
    assertThat(a.told()).containsExactly("start [one]");

    ana.close();
    a.look();
    assertThat(a.told()).containsExactly("start [one]");

    ben.close();
    a.look();
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  void a_watched_visitor_keeps_a_socket() {
    FakeLine ana = a.watches(ANA);
    a.house.isThere();
    assertThat(a.house.get(Engagements.class).isExpected(KIM)).isTrue();

    ana.close();
    a.look();
    assertThat(a.house.get(Engagements.class).isExpected(KIM)).isFalse();
  }

  @Test
  void what_a_page_sends_reaches_every_viewer_from_its_snapshot_on() {
    FakeLine ana = a.watches(ANA);
    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 0));
    FakeLine ben = a.watches(BEN);
    a.sends(page, change(7, 1));

    assertThat(ana.chunks).hasSize(2);
    assertThat(ben.chunks).isEmpty();
    clock.moveBy(Duration.ofSeconds(2));
    a.look();
    assertThat(page.frames).hasAtLeastOneElementOfType(LiveSnapshot.class);

    a.sends(page, snapshot(7, 2));
    a.look();
    assertThat(ana.chunks).hasSize(3);
    assertThat(ben.chunks).hasSize(1);
    assertThat(ben.state()).isEqualTo("live");
  }

  @Test
  void a_viewer_that_reads_too_slowly_begins_anew() {
    FakeLine ana = a.watches(ANA);
    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 0));
    ana.slow = true;
    a.sends(page, change(7, 1));
    ana.slow = false;
    a.sends(page, change(7, 2));
    assertThat(ana.chunks).hasSize(1);

    clock.moveBy(Duration.ofSeconds(2));
    a.look();
    assertThat(page.frames).hasSize(1);
    a.sends(page, snapshot(7, 3));
    assertThat(ana.chunks).hasSize(2);
  }

  @Test
  void a_gap_asks_for_a_snapshot_once_a_second_at_most() {
    a.watches(ANA);
    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 0));
    clock.moveBy(Duration.ofSeconds(2));
    for (int number = 2; number < 9; number++) {
      a.sends(page, change(7, number));
      a.look();
    }

    assertThat(page.frames).hasSize(1);
  }

  @Test
  @Tag("SEC-1")
  void a_number_that_was_there_before_shuts_the_page_out() {
    a.watches(ANA);
    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 5));
    a.sends(page, change(7, 3));

    assertThat(page.refused).isTrue();
  }

  @Test
  @Tag("SEC-1")
  void a_page_that_sends_too_much_is_shut_out_and_the_viewer_told_why() {
    FakeLine ana = a.watches(ANA);
    FakeLine page = a.offers();
    for (int number = 0; number < 30 && !page.refused; number++) {
      byte[] large = Arrays.copyOf(snapshot(7, number), 60_000);
      a.sends(page, large);
    }
    a.look();

    assertThat(page.refused).isTrue();
    assertThat(ana.state()).isEqualTo("too-busy");
  }

  @Test
  @Tag("SEC-1")
  void a_socket_that_offered_nothing_sends_nothing() {
    a.watches(ANA);

    assertThatThrownBy(() -> a.sends(new FakeLine(), snapshot(7, 0)))
        .isInstanceOf(NobodyLooks.class);
  }

  @Test
  @Tag("PR-4")
  void each_watch_is_noted_and_turning_to_another_tab_is_the_same_watch() {
    FakeLine ana = a.watches(ANA);
    a.turns(ana, ANA, "two");
    a.watches(BEN);

    assertThat(a.audited).containsExactly("005a live.watched vis_1", "005b live.watched vis_1");
  }

  @Test
  @Tag("SEC-1")
  void nobody_looks_who_may_not_meet_the_visitor() {
    assertThatThrownBy(() -> a.watches(STRANGER)).isInstanceOf(NotYourConversation.class);
    a.look();

    assertThat(a.told()).isEmpty();
    assertThat(a.audited).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void a_rep_who_loses_the_right_is_shut_out_at_once() {
    FakeLine ana = a.watches(ANA);

    a.desk().rightsChanged(new RepCaller(ANA, "Ana", Set.of()));
    a.look();

    assertThat(ana.refused).isTrue();
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  @Tag("PR-1")
  void withdrawn_consent_ends_it_within_a_look() {
    FakeLine ana = a.watches(ANA);
    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 0));

    a.house.get(Tracking.class).withdraw(a.house.caller(KIM.value()));
    a.sends(page, change(7, 1));
    a.look();

    assertThat(ana.chunks).hasSize(1);
    assertThat(page.refused).isTrue();
    assertThat(ana.state()).isEqualTo("gone");
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  @Tag("PR-1")
  void who_did_not_agree_is_not_seen() {
    a.house.get(Tracking.class).withdraw(a.house.caller(KIM.value()));
    a.house.get(Tracking.class).meet(a.house.caller(KIM.value()));
    FakeLine ana = a.watches(ANA);

    assertThat(ana.state()).isEqualTo("no-consent");
    assertThat(a.told()).isEmpty();
    assertThatThrownBy(a::offers).isInstanceOf(NobodyLooks.class);
  }

  @Test
  @Tag("PR-2")
  void a_private_page_is_not_seen() {
    FakeLine ana = a.watches(ANA);
    FakeLine page = a.offers();
    a.tells(Floor.ORIGIN + "/demo/Account/orders", true, false);
    a.sends(page, snapshot(7, 0));
    a.look();

    assertThat(ana.chunks).isEmpty();
    assertThat(ana.state()).isEqualTo("private");
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  void an_idle_visitor_is_left_alone_and_seen_again_when_it_is_back() {
    FakeLine ana = a.watches(ANA);
    a.tells(PRICING, true, true);
    assertThat(ana.state()).isEqualTo("idle");
    assertThat(a.told()).containsExactly("start [one]", "stop");

    a.tells(PRICING, true, false);
    assertThat(ana.state()).isEqualTo("waiting");
    assertThat(a.told()).containsExactly("start [one]", "stop", "start [one]");
  }

  @Test
  void a_page_out_of_sight_is_left_alone_after_a_minute() {
    FakeLine ana = a.watches(ANA);
    a.tells(PRICING, false, false);
    clock.moveBy(Duration.ofSeconds(59));
    a.look();
    assertThat(a.told()).containsExactly("start [one]");

    clock.moveBy(Duration.ofSeconds(1));
    a.look();
    assertThat(ana.state()).isEqualTo("idle");
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  void follows_the_tab_in_front_and_does_not_waver_between_two_windows() {
    a.watches(ANA);
    clock.moveBy(Duration.ofSeconds(1));
    a.opensToo("two", PRICING, true);
    assertThat(a.told()).containsExactly("start [one]");

    a.tells(PRICING, false, false);
    assertThat(a.told()).containsExactly("start [one]", "start [two]");
  }

  @Test
  void stays_with_the_tab_that_the_rep_chose_while_it_is_there() {
    FakeLine ana = a.watches(ANA);
    a.opensToo("two", PRICING, false);
    a.turns(ana, ANA, "two");
    assertThat(a.told()).containsExactly("start [one]", "start [two]");

    a.turns(ana, ANA, "nowhere");
    assertThat(a.told()).endsWith("start [one]");
  }

  @Test
  @Tag("SC-1")
  void a_rep_on_one_node_sees_a_visitor_on_the_other() {
    LiveHouse b = new LiveHouse("b", street, clock);
    a.look();
    FakeLine ana = b.watches(ANA);
    a.look();
    assertThat(a.told()).containsExactly("start [one]");

    FakeLine page = a.offers();
    a.sends(page, snapshot(7, 0));
    a.sends(page, change(7, 1));
    assertThat(ana.chunks).hasSize(2);

    ana.close();
    a.look();
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  @Tag("SC-1")
  void a_viewer_on_a_dead_node_counts_no_more_after_its_lease() {
    LiveHouse b = new LiveHouse("b", street, clock);
    a.look();
    b.watches(ANA);
    a.look();
    street.kill("b");

    clock.moveBy(Duration.ofSeconds(14));
    a.tells(PRICING, true, false);
    assertThat(a.told()).containsExactly("start [one]");
    clock.moveBy(Duration.ofSeconds(1));
    a.look();
    assertThat(a.house.visitor(KIM.value())).isPresent();
    assertThat(a.told()).containsExactly("start [one]", "stop");
  }

  @Test
  @Tag("SEC-1")
  void stays_while_the_right_does() {
    FakeLine ana = a.watches(ANA);

    a.desk().rightsChanged(rep(ANA));
    a.desk().check();

    assertThat(ana.refused).isFalse();
  }

  @Test
  @Tag("SEC-1")
  void ends_for_who_cannot_be_confirmed_twice_in_a_row() {
    FakeLine ana = a.watches(ANA);
    FakeLine ben = a.watches(BEN);

    a.databaseIsAway = true;
    a.desk().check();
    a.databaseIsAway = false;
    a.desk().check();
    a.databaseIsAway = true;
    a.desk().check();
    assertThat(List.of(ana.refused, ben.refused)).containsOnly(false);

    a.desk().check();
    assertThat(List.of(ana.refused, ben.refused)).containsOnly(true);
  }
}
