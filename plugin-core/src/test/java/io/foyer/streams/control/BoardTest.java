package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardLeft;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoardTest {
  private static final String HOME = Floor.ORIGIN + "/demo/";
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
  @Tag("LS-3")
  void shows_a_visitor_who_fits_a_stream_to_whom_it_is_routed() {
    house.opens("vis_1", PRICING);

    BoardShown board = (BoardShown) house.watches(ANA);

    assertThat(board.streams())
        .extracting("title")
        .containsExactly("Target Account", "Pricing Page");
    assertThat(board.cards())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.stream()).isEqualTo("s4");
              assertThat(card.name()).isEqualTo("Visitor");
              assertThat(card.routing().to()).containsExactly("Ana Novak", "Ben Carter");
            });
  }

  @Test
  @Tag("LS-3")
  void shows_nobody_who_fits_no_stream() {
    house.opens("vis_1", HOME);

    assertThat(((BoardShown) house.watches(ANA)).cards()).isEmpty();
  }

  @Test
  @Tag("LS-4")
  void a_card_comes_moves_and_leaves_by_itself() {
    house.watches(ANA);
    house.opens("vis_1", HOME);
    assertThat(house.pushed).isEmpty();

    house.looksAt("vis_1", PRICING);
    assertThat(house.changed()).extracting(Card::stream).containsExactly("s4");

    house.pushed.clear();
    house.after(Duration.ofSeconds(1));
    house.looksAt("vis_1", HOME);
    assertThat(house.pushed).singleElement().isInstanceOf(CardLeft.class);
  }

  @Test
  @Tag("LS-4")
  void a_card_leaves_when_nothing_is_heard_of_its_visitor() {
    house.opens("vis_1", PRICING);
    house.watches(ANA);

    house.after(Duration.ofSeconds(15));

    assertThat(house.pushed).singleElement().isInstanceOf(CardLeft.class);
    assertThat(house.visitor("vis_1")).isEmpty();
  }

  @Test
  @Tag("RT-4")
  void an_address_re_routes_its_visitor_to_the_owner() {
    house.opens("vis_1", PRICING);
    house.watches(BEN);

    house.claims("vis_1", "kim@acme.example");

    assertThat(house.routed("vis_1")).containsExactly(ANA);
    assertThat(house.pushed).last().isInstanceOf(CardLeft.class);
    Card card = ((BoardShown) house.watches(ANA)).cards().get(0);
    assertThat(card.stream()).isEqualTo("s1");
    assertThat(card.name()).isEqualTo("Kim Andersen");
    assertThat(card.proven()).isFalse();
    assertThat(card.confidence()).as("it is only claimed").isEqualTo("High");
    assertThat(card.account()).extracting(Card.Account::url).isEqualTo("https://crm.example/001x");
  }

  @Test
  @Tag("RT-1")
  void the_fall_back_takes_over_when_the_owner_goes() {
    house.opens("vis_1", PRICING);
    house.claims("vis_1", "kim@acme.example");

    house.isThere(BEN);

    assertThat(house.routed("vis_1")).containsExactly(BEN);
    Card card = ((BoardShown) house.watches(BEN)).cards().get(0);
    assertThat(card.routing().reason())
        .contains("Owner Ana Novak is not available; offered to team Everyone");
  }

  @Test
  @Tag("LS-2")
  void other_streams_re_sort_the_visitors_on_screen() {
    house.opens("vis_1", HOME);
    house.watches(ANA);

    house.configure(
        Floor.with(
            List.of(new LiveStream("s9", "All", 1, "blue", false, Criteria.EVERYBODY)),
            configuration(Distribution.ALL_AT_ONCE, false).rules(),
            false));

    BoardShown board = (BoardShown) house.pushed.get(house.pushed.size() - 1);
    assertThat(board.re()).isNull();
    assertThat(board.cards()).extracting(Card::stream).containsExactly("s9");
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_its_consent_leaves_the_boards_at_once() {
    house.opens("vis_1", PRICING);
    house.watches(ANA);

    house.get(Tracking.class).withdraw(house.caller("vis_1"));

    assertThat(house.pushed).singleElement().isInstanceOf(CardLeft.class);
  }

  @Test
  @Tag("LS-4")
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void lets_go_of_a_visitor_who_is_routed_away_while_the_board_is_drawn() throws Exception {
    house.opens("vis_1", PRICING);
    Boards boards = house.get(Boards.class);
    Thread away = new Thread(() -> house.isThere(ANA));
    CardMaker maker = boards.cards;
    boards.cards =
        new CardMaker() {
          @Override
          Card card(Visitor visitor, Optional<Place> place) {
            boards.cards = maker;
            away.start();
            while (away.isAlive() && away.getState() != Thread.State.BLOCKED) {
              Thread.onSpinWait();
            }
            return maker.card(visitor, place);
          }
        };

    boards.open(BoardKey.own(BEN), "frm_1", house.pushed::add);
    away.join();

    assertThat(house.pushed).extracting("class").containsExactly(BoardShown.class, CardLeft.class);
  }
}
