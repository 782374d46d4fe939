package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.ServerFrame;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board of all reps' visitors, and who a rep does not want to see. */
class EveryoneTest {
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";
  private static final RepId MAY = new RepId("005m");

  private final MovedClock clock = MovedClock.atNoon();
  private final Street street = new Street();
  private final House house =
      new House("a", street, clock, configuration(Distribution.ROUND_ROBIN, false));

  @BeforeEach
  void two_visitors_are_there() {
    house.isThere(ANA, BEN);
    house.opens("vis_1", PRICING);
    house.opens("vis_2", PRICING);
  }

  @Test
  @Tag("LS-10")
  void shows_all_reps_visitors_beside_the_own_board_and_says_which_board_it_is() {
    BoardShown all = opens(BoardKey.everyone(MAY));

    assertThat(all.board()).isEqualTo("everyone");
    assertThat(all.cards()).extracting(Card::visitor).containsExactlyInAnyOrder("vis_1", "vis_2");
    assertThat(opens(BoardKey.own(MAY)).cards()).isEmpty();

    house.pushed.clear();
    house.opens("vis_3", PRICING);
    assertThat(house.pushed)
        .singleElement()
        .isInstanceOfSatisfying(
            CardChanged.class, changed -> assertThat(changed.board()).isEqualTo("everyone"));
  }

  @Test
  @Tag("LS-11")
  void a_dismissed_visitor_stays_away_for_this_rep_and_this_visit() {
    RepId rep = house.routed("vis_1").iterator().next();
    house.watches(rep);

    desk().dismiss(rep, new VisitorId("vis_1"));

    assertThat(house.pushed).singleElement().isInstanceOf(CardLeft.class);
    assertThat(opens(BoardKey.own(rep)).cards()).extracting(Card::visitor).doesNotContain("vis_1");
    assertThat(opens(BoardKey.everyone(MAY)).cards()).hasSize(2);

    desk().bringBack(rep, new VisitorId("vis_1"));
    assertThat(opens(BoardKey.own(rep)).cards()).extracting(Card::visitor).contains("vis_1");
  }

  @Test
  @Tag("LS-11")
  void the_next_visit_is_shown_again() {
    RepId rep = house.routed("vis_1").iterator().next();
    house.watches(rep);
    desk().dismiss(rep, new VisitorId("vis_1"));

    house.after(Duration.ofMinutes(5));
    house.opens("vis_1", PRICING);

    RepId now = house.routed("vis_1").iterator().next();
    assertThat(opens(BoardKey.own(now)).cards()).extracting(Card::visitor).contains("vis_1");
    desk().dismiss(now, new VisitorId("vis_1"));
    assertThat(opens(BoardKey.own(now)).cards()).extracting(Card::visitor).doesNotContain("vis_1");
  }

  @Test
  @Tag("LS-9")
  void who_asks_for_a_person_is_never_dismissed() {
    RepId rep = house.routed("vis_1").iterator().next();
    house.watches(rep);
    desk().dismiss(rep, new VisitorId("vis_1"));

    house.talks(Floor.conversation("vis_1", ConversationState.WAITING, 1));

    assertThat(opens(BoardKey.own(rep)).cards()).extracting(Card::visitor).contains("vis_1");
  }

  @Test
  @Tag("SC-1")
  void a_dismissal_counts_in_the_windows_of_the_other_node() {
    House other = new House("b", street, clock, configuration(Distribution.ROUND_ROBIN, false));
    other.isThere(ANA, BEN);
    house.tick();
    other.tick();
    RepId rep = house.routed("vis_1").iterator().next();
    other.watches(rep);

    desk().dismiss(rep, new VisitorId("vis_1"));

    assertThat(other.pushed).singleElement().isInstanceOf(CardLeft.class);
  }

  private DismissalDesk desk() {
    return house.get(DismissalDesk.class);
  }

  private BoardShown opens(BoardKey key) {
    List<ServerFrame> answer = new ArrayList<>();
    house.get(Boards.class).open(key, "frm_1", answer::add);
    return (BoardShown) answer.get(0);
  }
}
