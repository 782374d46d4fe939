package io.foyer.calls.control.hold;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.calls.entity.hold.HoldState;
import io.foyer.calls.entity.refusal.CallUnknown;
import io.foyer.calls.entity.refusal.HoldNotOffered;
import io.foyer.conversations.entity.ChatOffer;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.platform.Database;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Visitors who call and hold, on real databases. */
@Tag("VC-7")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class HoldQueueStoreTest {
  @Parameter Database database;

  private HoldFixture hold;

  @BeforeEach
  void wire() {
    hold = new HoldFixture(database);
    hold.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    hold.talk.around.routed(JONAS, ANA.rep(), BEN.rep());
  }

  @Test
  void keeps_the_order_in_which_visitors_came() {
    var kim = hold.calling(KIM);
    hold.talk.clock.moveBy(Duration.ofSeconds(3));
    var jonas = hold.calling(JONAS);
    assertThat(hold.held()).containsExactly(kim, jonas);

    hold.talk.clock.moveBy(Duration.ofSeconds(3));
    hold.take(KIM, kim);
    assertThat(hold.held()).containsExactly(kim, jonas);
  }

  @Test
  void gives_who_left_and_calls_again_a_place_behind_the_others() {
    var kim = hold.calling(KIM);
    hold.talk.clock.moveBy(Duration.ofSeconds(3));
    var jonas = hold.calling(JONAS);
    hold.talk.clock.moveBy(Duration.ofSeconds(3));
    var left = hold.talk.commit(() -> hold.queue.leave(KIM, kim));

    assertThat(left.state()).isEqualTo(HoldState.LEFT);
    assertThat(left.waited()).contains(Duration.ofSeconds(6));
    assertThat(hold.talk.now(kim).state()).isEqualTo(ConversationState.WAITING);
    hold.take(KIM, kim);
    assertThat(hold.held()).containsExactly(jonas, kim);
  }

  @Test
  void is_the_same_to_a_node_that_has_just_started() {
    var kim = hold.calling(KIM);
    hold.talk.clock.moveBy(Duration.ofSeconds(3));
    var jonas = hold.calling(JONAS);

    var store = new HoldStore();
    store.em = database.em();
    hold.queue.store = store;
    assertThat(hold.held()).containsExactly(kim, jonas);
  }

  @Test
  void ends_with_the_first_answer_of_many_and_tells_the_others_who() {
    for (int round = 0; round < 3; round++) {
      var id = hold.talk.asked(KIM, "open-" + round).id();
      hold.take(KIM, id);
      var start = new CountDownLatch(1);
      var presses =
          Stream.of(ANA, BEN, ANA, BEN, ANA, BEN)
              .map(rep -> CompletableFuture.supplyAsync(() -> isWon(start, rep, id)))
              .toList();
      start.countDown();
      var won = presses.stream().filter(CompletableFuture::join).count();

      var now = hold.now(id);
      assertThat(won).isEqualTo(3);
      assertThat(now.state()).isEqualTo(HoldState.ANSWERED);
      assertThat(now.answeredBy()).isEqualTo(hold.talk.now(id).rep().orElseThrow());
      assertThat(hold.held()).isEmpty();
      hold.talk.commit(() -> hold.talk.endings.end(KIM, id, null));
    }
  }

  @Test
  void keeps_a_call_that_nobody_answered_with_how_long_it_waited() {
    var id = hold.calling(KIM);
    hold.miss(id);

    assertThat(hold.now(id).state()).isEqualTo(HoldState.MISSED);
    assertThat(hold.now(id).waited()).contains(Duration.ofSeconds(30));
    assertThat(hold.missedFor(ANA)).containsExactly(id);
    assertThat(hold.missedFor(MAY)).containsExactly(id);
    assertThat(hold.missedFor(CHLOE)).isEmpty();
  }

  @Test
  void shows_it_to_who_could_have_answered_after_the_visitor_is_gone() {
    var id = hold.calling(KIM);
    hold.miss(id);
    hold.talk.around.assignments.forget(KIM);

    assertThat(hold.missedFor(BEN)).containsExactly(id);
    hold.talk.clock.moveBy(HoldQueue.MISSED_FOR.plusSeconds(1));
    assertThat(hold.missedFor(BEN)).isEmpty();
  }

  @Test
  void is_nobody_s_to_return_once_who_left_has_a_rep_in_writing() {
    var id = hold.calling(KIM);
    hold.talk.commit(() -> hold.queue.leave(KIM, id));
    assertThat(hold.missedFor(ANA)).containsExactly(id);

    hold.answer(ANA, id);
    assertThat(hold.now(id).state()).isEqualTo(HoldState.LEFT);
    assertThat(hold.missedFor(ANA)).isEmpty();
    assertThat(hold.missedFor(MAY)).isEmpty();
  }

  @Test
  void is_seen_to_once_for_all_by_those_who_see_it() {
    var id = hold.calling(KIM);
    hold.miss(id);
    assertThatThrownBy(() -> seenTo(CHLOE, id)).isInstanceOf(CallUnknown.class);

    seenTo(BEN, id);
    seenTo(ANA, id);
    assertThat(hold.missedFor(ANA)).isEmpty();
    assertThat(hold.talk.audited()).filteredOn(line -> line.contains("missed-call")).hasSize(1);
  }

  @Test
  @Tag("RT-6")
  void refuses_who_does_not_qualify() {
    hold.talk.around.qualifications.unqualified.add(KIM.visitor());
    assertThat(hold.queue.offers.isOffered(KIM.visitor())).isFalse();
    assertThat(hold.queue.offers.isOffered(JONAS.visitor())).isTrue();
  }

  @Test
  void is_offered_only_where_sales_ops_allow_it_and_somebody_could_answer_by_voice() {
    assertThat(hold.queue.offers.isOffered(KIM.visitor())).isTrue();
    hold.quiet.addAll(List.of(ANA.rep(), BEN.rep()));
    assertThat(hold.queue.offers.isOffered(KIM.visitor())).isFalse();
    hold.quiet.clear();
    hold.chat = ChatOffer.OUT_OF_HOURS;
    assertThat(hold.queue.offers.isOffered(KIM.visitor())).isFalse();
    hold.chat = ChatOffer.PERSON;
    hold.allow(false);
    assertThat(hold.queue.offers.isOffered(KIM.visitor())).isFalse();
    var id = hold.talk.asked(KIM, "open-1").id();
    assertThatThrownBy(() -> hold.take(KIM, id)).isInstanceOf(HoldNotOffered.class);
  }

  @Test
  @Tag("SEC-1")
  void belongs_to_the_visitor_of_a_conversation_that_waits() {
    var id = hold.calling(KIM);
    assertThatThrownBy(() -> hold.take(JONAS, id)).isInstanceOf(ConversationUnknown.class);
    assertThatThrownBy(() -> hold.talk.commit(() -> hold.queue.leave(JONAS, id)))
        .isInstanceOf(ConversationUnknown.class);

    hold.answer(ANA, id);
    assertThatThrownBy(() -> hold.take(KIM, id)).isInstanceOf(HoldNotOffered.class);
    assertThat(hold.now(id).answeredBy()).isEqualTo(ANA.rep());
  }

  @Test
  void mends_a_place_whose_conversation_went_on_meanwhile() {
    var id = hold.calling(KIM);
    hold.talk.commit(() -> hold.talk.claims.claim(ANA, id));
    assertThat(hold.held()).containsExactly(id);

    hold.talk.commit(hold.queue::tidy);
    assertThat(hold.now(id).state()).isEqualTo(HoldState.ANSWERED);
    assertThat(hold.moved).last().satisfies(told -> assertThat(told.place().isHeld()).isFalse());
  }

  private void seenTo(RepCaller rep, ConversationId id) {
    hold.talk.commit(() -> hold.queue.seenTo(rep, id));
  }

  private boolean isWon(CountDownLatch start, RepCaller rep, ConversationId id) {
    try {
      start.await();
      hold.answer(rep, id);
      return true;
    } catch (ConversationTaken lost) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
