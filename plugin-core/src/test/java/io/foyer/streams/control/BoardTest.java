package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.streams.house.Floor.conversation;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.ServerFrame;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Identification;
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
    assertThat(changed()).extracting(Card::stream).containsExactly("s4");

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

    claims("vis_1", "kim@acme.example");

    assertThat(house.routed("vis_1")).containsExactly(ANA);
    assertThat(house.pushed).last().isInstanceOf(CardLeft.class);
    Card card = ((BoardShown) house.watches(ANA)).cards().get(0);
    assertThat(card.stream()).isEqualTo("s1");
    assertThat(card.name()).isEqualTo("Kim Andersen");
    assertThat(card.proven()).isFalse();
    assertThat(card.confidence()).isEqualTo("Very High");
    assertThat(card.account()).extracting(Card.Account::url).isEqualTo("https://crm.example/001x");
  }

  @Test
  @Tag("RT-1")
  void the_fall_back_takes_over_when_the_owner_goes() {
    house.opens("vis_1", PRICING);
    claims("vis_1", "kim@acme.example");

    house.isThere(BEN);

    assertThat(house.routed("vis_1")).containsExactly(BEN);
    Card card = ((BoardShown) house.watches(BEN)).cards().get(0);
    assertThat(card.routing().reason())
        .contains("Owner Ana Novak is not available; offered to team Everyone");
  }

  @Test
  @Tag("LS-9")
  void who_asks_and_fits_no_stream_waits_in_a_column_of_its_own() {
    house.opens("vis_1", HOME);
    house.watches(BEN);

    house.talks(conversation("vis_1", ConversationState.WAITING, 1));

    assertThat(changed())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.stream()).isEqualTo("waiting");
              assertThat(card.routing().experience()).isEqualTo("Asks for a person");
              assertThat(card.conversation()).extracting(Card.Talk::deadline).isNotNull();
            });
  }

  @Test
  @Tag("LS-5")
  void others_see_with_whom_a_visitor_talks_until_it_is_over() {
    house.opens("vis_1", HOME);
    house.watches(BEN);

    house.talks(conversation("vis_1", ConversationState.WAITING, 1));
    house.after(Duration.ofSeconds(1));
    house.talks(conversation("vis_1", ConversationState.OPEN, 2));
    assertThat(changed())
        .last()
        .satisfies(
            card -> assertThat(card.routing().experience()).isEqualTo("Talking with Ana Novak"));

    house.talks(conversation("vis_1", ConversationState.ENDED, 3));
    assertThat(house.pushed).last().isInstanceOf(CardLeft.class);
  }

  @Test
  @Tag("RT-4")
  void who_is_in_a_conversation_is_not_routed_anew_until_it_is_over() {
    house.opens("vis_1", PRICING);
    house.talks(conversation("vis_1", ConversationState.OPEN, 1));

    claims("vis_1", "kim@acme.example");
    house.isThere(BEN);
    assertThat(house.routed("vis_1")).containsExactlyInAnyOrder(ANA, BEN);

    house.talks(conversation("vis_1", ConversationState.ENDED, 2));
    assertThat(house.routed("vis_1")).containsExactly(BEN);
  }

  @Test
  @Tag("LS-9")
  void who_waits_is_offered_to_others_once_nobody_it_was_offered_to_is_there() {
    house.isThere(ANA);
    house.opens("vis_1", HOME);
    house.talks(conversation("vis_1", ConversationState.WAITING, 1));

    house.isThere(ANA, BEN);
    assertThat(house.routed("vis_1")).containsExactly(ANA);

    house.isThere(BEN);
    assertThat(house.routed("vis_1")).containsExactly(BEN);
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
            VisitorFixture.report("one", PRICING, 0, false, false));

    assertThat(changed()).singleElement().extracting(Card::idle).isEqualTo(true);
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
    assertThat(changed()).extracting(card -> card.page().path()).containsExactly("/demo/pricing/0");

    house.after(Duration.ofMillis(250));
    assertThat(changed())
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
    for (int tick = 0; tick < 10; tick++) {
      house.pushed.clear();
      house.after(Duration.ofMillis(125));
      assertThat(house.pushed).hasSizeLessThanOrEqualTo(40);
      changed().forEach(card -> seen.add(card.visitor()));
    }
    assertThat(seen).hasSize(300);
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
  @Tag("PR-1")
  void who_is_not_tracked_is_routed_once_it_wants_to_talk() {
    house.watches(ANA);

    house.get(Tracking.class).meet(house.caller("vis_1"));
    assertThat(house.routed("vis_1")).containsExactlyInAnyOrder(ANA, BEN);
    assertThat(house.pushed).isEmpty();

    house.talks(conversation("vis_1", ConversationState.WAITING, 1));
    assertThat(changed()).singleElement().extracting(card -> card.page().path()).isEqualTo("/");
  }

  private void claims(String visitor, String email) {
    house
        .get(Identification.class)
        .identify(house.caller(visitor), new Identification.Claim(email, null, null, null));
  }

  private List<Card> changed() {
    return house.pushed.stream()
        .filter(CardChanged.class::isInstance)
        .map(frame -> card(frame))
        .toList();
  }

  private static Card card(ServerFrame frame) {
    return ((CardChanged) frame).card();
  }
}
