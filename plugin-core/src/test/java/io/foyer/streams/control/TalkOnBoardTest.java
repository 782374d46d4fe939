package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.streams.house.Floor.conversation;
import static io.foyer.streams.house.Floor.offered;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.protocol.CardLeft;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Tracking;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TalkOnBoardTest {
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
  @Tag("LS-9")
  void who_asks_and_fits_no_stream_waits_in_a_column_of_its_own() {
    house.opens("vis_1", HOME);
    house.watches(BEN);

    house.talks(conversation("vis_1", ConversationState.WAITING, 1));

    assertThat(house.changed())
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
    assertThat(house.changed())
        .last()
        .satisfies(
            card -> assertThat(card.routing().experience()).isEqualTo("Talking with Ana Novak"));

    house.talks(conversation("vis_1", ConversationState.ENDED, 3));
    assertThat(house.pushed).last().isInstanceOf(CardLeft.class);
  }

  @Test
  @Tag("CV-1")
  void others_see_who_has_spoken_first_until_it_is_answered() {
    house.opens("vis_1", HOME);
    house.watches(BEN);

    house.talks(Floor.pounced("vis_1", 1));
    assertThat(house.changed())
        .last()
        .satisfies(
            card -> {
              assertThat(card.routing().experience()).isEqualTo("Pounced by Ana Novak");
              assertThat(card.conversation()).extracting(Card.Talk::pounced).isEqualTo(true);
            });

    house.after(Duration.ofSeconds(1));
    house.talks(conversation("vis_1", ConversationState.OPEN, 2));
    assertThat(house.changed())
        .last()
        .satisfies(
            card -> assertThat(card.routing().experience()).isEqualTo("Talking with Ana Novak"));
  }

  @Test
  @Tag("RT-4")
  void who_is_in_a_conversation_is_not_routed_anew_until_it_is_over() {
    house.opens("vis_1", PRICING);
    house.talks(conversation("vis_1", ConversationState.OPEN, 1));

    house.claims("vis_1", "kim@acme.example");
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
  @Tag("RT-7")
  void a_visitor_whose_rep_is_held_up_goes_to_others_and_counts_down_on_their_cards() {
    house.opens("vis_1", PRICING);
    house.talks(conversation("vis_1", ConversationState.OPEN, 1));
    house.watches(BEN);
    house.after(Duration.ofSeconds(1));

    house.talks(offered("vis_1", 2));
    house.tick();

    assertThat(house.routed("vis_1")).containsExactly(BEN);
    assertThat(house.changed())
        .last()
        .satisfies(
            card -> {
              assertThat(card.routing().experience()).isEqualTo("Ana Novak is held up");
              assertThat(card.routing().passed())
                  .containsExactly(new Card.Passed("Ana Novak", "is held up"));
              assertThat(card.conversation()).extracting(Card.Talk::deadline).isNotNull();
            });
    house.talks(conversation("vis_1", ConversationState.OPEN, 3));
    house.isThere(ANA);
    assertThat(house.routed("vis_1")).as("in a conversation again").containsExactly(BEN);
  }

  @Test
  @Tag("RT-7")
  void all_who_may_are_asked_when_who_has_it_by_a_transfer_is_held_up() {
    house.isThere(ANA);
    house.opens("vis_1", PRICING);
    house.talks(conversation("vis_1", ConversationState.OPEN, 1));
    house.isThere(ANA, BEN);
    assertThat(house.routed("vis_1")).as("since the conversation began").containsExactly(ANA);

    var chloe = new ConversationSummary.Holder(new RepId("005c"), "Chloe Martin");
    house.talks(offered("vis_1", chloe, 2));
    assertThat(house.routed("vis_1")).containsExactlyInAnyOrder(ANA, BEN);

    house.isThere(BEN);
    house.isThere(ANA, BEN);
    assertThat(house.routed("vis_1")).as("bound to who is there").contains(BEN);
  }

  @Test
  @Tag("RT-7")
  void who_comes_while_nobody_is_there_for_a_held_up_rep_is_asked() {
    house.isThere(ANA);
    house.opens("vis_1", PRICING);
    house.talks(conversation("vis_1", ConversationState.OPEN, 1));
    house.talks(offered("vis_1", 2));
    assertThat(house.routed("vis_1")).isEmpty();

    house.isThere(ANA, BEN);
    assertThat(house.routed("vis_1")).containsExactly(BEN);
  }

  @Test
  @Tag("PR-1")
  void who_is_not_tracked_is_routed_once_it_wants_to_talk() {
    house.watches(ANA);

    house.get(Tracking.class).meet(house.caller("vis_1"));
    assertThat(house.routed("vis_1")).containsExactlyInAnyOrder(ANA, BEN);
    assertThat(house.pushed).isEmpty();

    house.talks(conversation("vis_1", ConversationState.WAITING, 1));
    assertThat(house.changed())
        .singleElement()
        .extracting(card -> card.page().path())
        .isEqualTo("/");
  }
}
