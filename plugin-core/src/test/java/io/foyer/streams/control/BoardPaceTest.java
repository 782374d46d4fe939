package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.FrameCodec;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.VisitorFixture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BoardPaceTest {
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));

  @BeforeEach
  void reps_are_there() {
    house.isThere(ANA, BEN);
    house.crm.knows(ownedBy("005a", "Ana Novak"));
  }

  @Test
  @Tag("LS-7")
  void greys_a_card_when_its_visitor_turns_away() {
    house.opens("vis_1", PRICING);
    house.watches(ANA);
    for (int beat = 0; beat < 4; beat++) {
      house.after(Duration.ofSeconds(5));
      house.looksAt("vis_1", PRICING);
    }
    assertThat(house.pushed).isEmpty();

    house
        .get(Tracking.class)
        .note(
            VisitorFixture.arrival("vis_1"),
            List.of(VisitorFixture.report("one", PRICING, 0, false, false)));

    assertThat(house.changed()).singleElement().extracting(Card::idle).isEqualTo(true);
  }

  @Test
  void sends_a_card_at_once_and_then_four_times_a_second() {
    house.opens("vis_1", PRICING);
    house.watches(ANA);
    clock.moveBy(Duration.ofSeconds(1));

    for (int page = 0; page < 5; page++) {
      house.looksAt("vis_1", PRICING + "/" + page);
      clock.moveBy(Duration.ofMillis(20));
    }
    assertThat(house.changed())
        .extracting(card -> card.page().path())
        .containsExactly("/demo/pricing/0");

    house.after(Duration.ofMillis(250));
    assertThat(house.changed())
        .last()
        .extracting(card -> card.page().path())
        .isEqualTo("/demo/pricing/4");
    assertThat(house.pushed).hasSize(2);
  }

  @Test
  void a_board_of_hundreds_fits_its_frames_and_is_complete_after_a_moment() {
    for (int visitor = 0; visitor < 300; visitor++) {
      house.opens("vis_" + visitor, PRICING + "?q=" + "x".repeat(200));
    }
    BoardShown board = (BoardShown) house.watches(ANA);
    assertThat(new FrameCodec().write(board).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(64 * 1024);

    Set<String> seen = new HashSet<>(board.cards().stream().map(Card::visitor).toList());
    for (int tick = 0; tick < 20; tick++) {
      house.pushed.clear();
      house.after(Duration.ofMillis(50));
      assertThat(house.pushed).hasSizeLessThanOrEqualTo(16);
      house.changed().forEach(card -> seen.add(card.visitor()));
    }
    assertThat(seen).hasSize(300);
  }

  @Test
  void a_card_is_not_held_back_where_the_clock_is_set_back() {
    house.opens("vis_1", PRICING);
    Card card = ((BoardShown) house.watches(ANA)).cards().get(0);
    house.looksAt("vis_1", PRICING + "/now");
    Card later = ((BoardShown) house.watches(ANA)).cards().get(0);
    RepBoard board = new RepBoard(null, house.pushed::add);
    board.show(card, clock.instant());
    board.show(later, clock.instant().minus(Duration.ofHours(1)));

    assertThat(house.changed()).containsExactly(card, later);
  }

  @Test
  void a_second_window_takes_nothing_from_the_first() {
    for (int visitor = 0; visitor < 300; visitor++) {
      house.opens("vis_" + visitor, PRICING + "?q=" + "x".repeat(200));
    }
    BoardShown board = (BoardShown) house.watches(ANA);
    Set<String> seen = new HashSet<>(board.cards().stream().map(Card::visitor).toList());

    house.watches(ANA);
    for (int tick = 0; tick < 20; tick++) {
      house.after(Duration.ofMillis(50));
    }
    house.changed().forEach(card -> seen.add(card.visitor()));
    assertThat(seen).hasSize(300);
  }

  @Test
  void a_change_that_waits_reaches_the_first_window_though_a_second_one_opens() {
    house.opens("vis_1", PRICING);
    house.watches(ANA);
    house.looksAt("vis_1", PRICING + "/now");
    house.watches(ANA);
    house.after(Duration.ofMillis(250));

    assertThat(house.changed())
        .last()
        .extracting(card -> card.page().path())
        .isEqualTo("/demo/pricing/now");
  }

  @Test
  void a_window_is_told_who_is_no_longer_there_when_another_one_opens() {
    house.opens("vis_1", PRICING);
    Card card = ((BoardShown) house.watches(ANA)).cards().get(0);
    RepBoard board = new RepBoard(null, house.pushed::add);
    board.open("frm_1", List.of(), () -> List.of(card), clock.instant(), frame -> {});

    board.open("frm_2", List.of(), List::of, clock.instant(), frame -> {});
    assertThat(house.pushed)
        .singleElement()
        .isInstanceOfSatisfying(
            CardLeft.class, left -> assertThat(left.visitor()).isEqualTo("vis_1"));
  }
}
