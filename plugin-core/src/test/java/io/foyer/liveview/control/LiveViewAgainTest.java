package io.foyer.liveview.control;

import static io.foyer.liveview.control.LiveHouse.KIM;
import static io.foyer.liveview.control.LiveHouse.PRICING;
import static io.foyer.liveview.control.LiveHouse.rep;
import static io.foyer.liveview.entity.ChunkFixture.change;
import static io.foyer.liveview.entity.ChunkFixture.snapshot;
import static io.foyer.streams.house.Floor.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.liveview.entity.LiveState;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.LiveSnapshot;
import io.foyer.protocol.LiveWatch;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.VisitorTooFast;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What begins again: a watch, a page, and a window that fell behind. */
@Tag("V360-4")
class LiveViewAgainTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final LiveHouse a = new LiveHouse("a", new Street(), clock);
  private FakeLine ana;
  private FakeLine page;

  @BeforeEach
  void a_page_is_seen() {
    a.opens(PRICING);
    ana = a.watches(ANA);
    page = a.offers();
    a.sends(page, snapshot(7, 0));
    a.look();
  }

  @Test
  void a_window_that_asks_for_what_it_shows_is_shown_the_page_whole() {
    a.turns(ana, ANA, "one");
    a.sends(page, change(7, 1));
    assertThat(ana.state()).isEqualTo("waiting");
    assertThat(ana.chunks).hasSize(1);

    comesDue();
    assertThat(page.frames).hasAtLeastOneElementOfType(LiveSnapshot.class);
    a.sends(page, snapshot(7, 2));
    a.look();
    assertThat(ana.state()).isEqualTo("live");
  }

  @Test
  void a_page_that_stopped_begins_again_on_the_same_socket() {
    a.relay().stop(page, LiveState.TOO_BUSY);
    a.look();
    assertThat(ana.state()).isEqualTo("too-busy");

    a.relay().offer(KIM, "one", page);
    a.sends(page, snapshot(8, 0));
    a.look();

    assertThat(page.refused).isFalse();
    assertThat(ana.state()).isEqualTo("live");
  }

  @Test
  @Tag("SEC-1")
  void a_page_that_begins_again_and_again_is_told_so() {
    assertThatThrownBy(
            () -> {
              for (int each = 0; each < 100; each++) {
                a.relay().stop(page, LiveState.TOO_BUSY);
                a.relay().offer(KIM, "one", page);
              }
            })
        .isInstanceOf(VisitorTooFast.class);
  }

  @Test
  void a_slow_window_makes_no_page_draw_itself_in_vain() {
    ana.slow = true;
    a.sends(page, change(7, 1));
    comesDue();
    comesDue();
    assertThat(page.frames).isEmpty();

    ana.slow = false;
    comesDue();
    assertThat(page.frames).hasSize(1);
  }

  @Test
  @Tag("PR-4")
  void a_watch_that_could_not_be_noted_is_noted_at_the_next_try() {
    a.audited.clear();
    a.auditFails = true;
    FakeLine later = new FakeLine();
    LiveWatch watch = new LiveWatch("f2", KIM.value(), null);
    assertThatThrownBy(() -> a.desk().watch(rep(ANA), watch, later))
        .isInstanceOf(IllegalStateException.class);

    a.auditFails = false;
    a.desk().watch(rep(ANA), watch, later);
    assertThat(a.audited).containsExactly("005a live.watched vis_1");
  }

  private void comesDue() {
    clock.moveBy(Duration.ofSeconds(2));
    a.look();
  }
}
