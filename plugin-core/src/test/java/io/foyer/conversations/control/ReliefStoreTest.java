package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationKept;
import io.foyer.conversations.entity.event.ConversationLate;
import io.foyer.conversations.entity.refusal.ClaimerNotAvailable;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Database;
import io.foyer.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A rep is held up, and what becomes of its visitor. */
@Tag("RT-7")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ReliefStoreTest {
  @Parameter Database database;

  private TalkFixture talk;
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant().plus(Duration.ofHours(1)));
    id = talk.talking();
  }

  @Test
  void tells_the_rep_after_ninety_seconds_and_asks_others_a_countdown_later() {
    talk.said(KIM, id, "m1", "Hello?");
    looksAfter(89);
    assertThat(talk.now(id).isLate()).isFalse();

    looksAfter(1);
    looksAfter(29);
    assertThat(talk.now(id).isLate()).isTrue();
    assertThat(talk.now(id).isOffered()).isFalse();
    assertThat(talk.happened).hasAtLeastOneElementOfType(ConversationLate.class);

    looksAfter(1);
    assertThat(talk.now(id).isOffered()).isTrue();
    assertThat(talk.now(id).times().deadline()).isEqualTo(talk.clock.instant().plusSeconds(30));
    assertThat(last().kind()).isEqualTo(EntryKind.HELD_UP);
    assertThat(last().reason()).contains("unanswered");
    assertThat(last().author().name()).isEqualTo("Ana Novak");
  }

  @Test
  void counts_from_the_first_message_without_an_answer_and_anew_after_one() {
    talk.said(KIM, id, "m1", "Hello?");
    looksAfter(60);
    talk.said(KIM, id, "m2", "Anybody?");
    looksAfter(30);
    assertThat(talk.now(id).isLate()).isTrue();

    answered(ANA, "r1");
    assertThat(talk.now(id).isLate()).isFalse();
    assertThat(talk.happened).hasAtLeastOneElementOfType(ConversationKept.class);
    talk.said(KIM, id, "m3", "Thanks. And the price?");
    looksAfter(89);
    assertThat(talk.now(id).isLate()).isFalse();
  }

  @Test
  void looks_when_the_message_is_late_though_no_deadline_was_set_for_it() {
    talk.said(KIM, id, "m1", "Hello?");
    looksAfter(10);

    assertThat(isDueIn(80, ConversationDeadline.CHECK)).isTrue();
    looksAfter(80);
    assertThat(isDueIn(30, ConversationDeadline.CHECK)).isTrue();
    looksAfter(30);
    assertThat(isDueIn(30, ConversationDeadline.COUNTDOWN)).isTrue();
  }

  @Test
  void a_colleague_to_whom_it_is_routed_steps_in_and_has_its_own_time_to_answer() {
    offered();
    assertThatThrownBy(() -> claim(CHLOE)).isInstanceOf(NotYourConversation.class);
    talk.around.reps.reachable.remove(BEN.rep());
    assertThatThrownBy(() -> claim(BEN)).isInstanceOf(ClaimerNotAvailable.class);
    talk.around.reps.reachable.add(BEN.rep());
    claim(BEN);

    assertThat(talk.now(id).isHeldBy(BEN.rep())).isTrue();
    assertThat(last().reason()).contains("relieved");
    assertThat(talk.now(id).times().unansweredSince()).isEqualTo(talk.clock.instant());
    looksAfter(89);
    talk.commit(() -> talk.endings.missByCountdown(id));
    assertThat(talk.now(id).isLate()).isFalse();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    assertThatThrownBy(() -> answered(ANA, "r1"))
        .isInstanceOfSatisfying(
            NotYourConversation.class,
            refused -> assertThat(refused.details()).containsEntry("by", "Ben Carter"));
  }

  @Test
  void the_rep_keeps_it_by_an_answer_also_after_the_countdown_while_nobody_came() {
    offered();
    talk.clock.moveBy(Duration.ofSeconds(31));
    answered(ANA, "r1");
    talk.commit(() -> talk.endings.missByCountdown(id));

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    assertThatThrownBy(() -> claim(BEN))
        .isInstanceOfSatisfying(
            ConversationTaken.class,
            taken -> assertThat(taken.details()).containsEntry("by", "Ana Novak"));
  }

  @Test
  void ends_as_missed_with_a_reason_of_its_own_when_nobody_comes() {
    offered();
    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> talk.endings.missByCountdown(id));

    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.MISSED);
    assertThat(last().kind()).isEqualTo(EntryKind.MISSED);
    assertThat(last().reason()).contains("no-relief");
    assertThat(talk.happened)
        .filteredOn(ConversationEnded.class::isInstance)
        .singleElement()
        .satisfies(ended -> assertThat(ended.conversation().rep()).contains(ANA.rep()));
    assertThatThrownBy(() -> answered(ANA, "r1")).isInstanceOf(ConversationIsOver.class);
  }

  @Test
  void offers_the_conversation_of_a_rep_who_is_gone_once() {
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));
    assertThat(talk.now(id).isOffered()).isFalse();

    talk.around.reps.gone.add(ANA.rep());
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));

    assertThat(talk.now(id).isOffered()).isTrue();
    assertThat(talk.log(id)).filteredOn(one -> one.kind() == EntryKind.HELD_UP).hasSize(1);
    assertThat(last().reason()).contains("rep-gone");
  }

  @Test
  void offers_nothing_while_it_ends_or_the_visitor_is_away() {
    talk.around.reps.gone.add(ANA.rep());
    talk.around.visitors.away.add(KIM.visitor());
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));
    talk.around.visitors.away.clear();
    talk.said(KIM, id, "m1", "Hello?");
    talk.commit(() -> talk.endings.end(ANA, id, null));
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));
    looksAfter(90);

    assertThat(talk.now(id).isOffered()).isFalse();
    assertThat(talk.now(id).isLate()).isFalse();
  }

  @Test
  @Tag("CV-10")
  void what_its_rep_ends_is_neither_missed_nor_a_colleagues_any_more() {
    offered();
    talk.clock.moveBy(Duration.ofSeconds(25));
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));
    assertThatThrownBy(() -> claim(BEN)).isInstanceOf(ConversationTaken.class);

    talk.clock.moveBy(Duration.ofSeconds(5));
    talk.commit(() -> talk.endings.missByCountdown(id));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    talk.clock.moveBy(Duration.ofSeconds(5));
    talk.commit(() -> talk.endings.finishEnding(id));

    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.REP);
    assertThat(talk.now(id).outcome()).isEqualTo("Qualified");
  }

  @Test
  @Tag("LS-10")
  void a_manager_who_takes_over_clears_all_of_it() {
    offered();
    talk.commit(() -> talk.takeOvers.takeOver(MAY, id));

    assertThat(talk.now(id).isOffered()).isFalse();
    assertThat(talk.now(id).isLate()).isFalse();
    assertThatThrownBy(() -> claim(BEN)).isInstanceOf(ConversationTaken.class);
  }

  @Test
  void nobody_is_lied_to_when_the_rep_answers_while_a_colleague_takes_it() throws Exception {
    for (int round = 0; round < 5; round++) {
      offered();
      var said = "r" + round;
      var answers = together(() -> answered(ANA, said), () -> claim(BEN));
      var isBens = talk.now(id).isHeldBy(BEN.rep());

      assertThat(talk.now(id).isOffered()).isFalse();
      assertThat(answers.get(1).isEmpty()).isEqualTo(isBens);
      assertThat(answers.get(1).stream()).allMatch(ConversationTaken.class::isInstance);
      assertThat(answers.get(0).stream()).allMatch(NotYourConversation.class::isInstance);
      talk.commit(() -> talk.endings.end(KIM, id, null));
      id = talk.asked(KIM, "open-again-" + round).id();
      talk.commit(() -> talk.claims.claim(ANA, id));
    }
  }

  @Test
  @Tag("LS-9")
  void one_of_two_colleagues_who_press_at_once_has_it() throws Exception {
    talk.around.routed(KIM, BEN.rep(), CHLOE.rep());
    offered();
    var answers = together(() -> claim(BEN), () -> claim(CHLOE));

    assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(answers.stream().flatMap(Optional::stream))
        .singleElement()
        .isInstanceOf(ConversationTaken.class);
    assertThat(talk.log(id))
        .filteredOn(one -> one.reason().equals(Optional.of("relieved")))
        .hasSize(1);
  }

  private void offered() {
    talk.said(KIM, id, "late-1", "Hello?");
    looksAfter(90);
    looksAfter(30);
    assertThat(talk.now(id).isOffered()).isTrue();
  }

  private void looksAfter(int seconds) {
    talk.clock.moveBy(Duration.ofSeconds(seconds));
    talk.commit(() -> talk.silences.look(id));
  }

  private Entry answered(RepCaller rep, String clientId) {
    var text = MessageText.typed("Here I am");
    return talk.commit(() -> talk.messages.post(rep, id, new ClientId(clientId), text));
  }

  private boolean claim(RepCaller rep) {
    return talk.commit(() -> talk.claims.claim(rep, id)).isHeldBy(rep.rep());
  }

  private Entry last() {
    var log = talk.log(id);
    return log.get(log.size() - 1);
  }

  private boolean isDueIn(int seconds, String kind) {
    return talk.isDue(kind, id, talk.clock.instant().plusSeconds(seconds));
  }

  private static List<Optional<Refusal>> together(Callable<?> one, Callable<?> other)
      throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = threads.invokeAll(List.of(refusal(one), refusal(other)));
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Optional<Refusal>> refusal(Callable<?> work) {
    return () -> {
      try {
        work.call();
        return Optional.empty();
      } catch (Refusal refused) {
        return Optional.of(refused);
      }
    };
  }
}
