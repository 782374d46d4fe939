package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationKept;
import io.foyer.conversations.entity.event.ConversationLate;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.conversations.entity.refusal.ReplyNotDue;
import io.foyer.platform.Database;
import io.foyer.pounce.entity.ResponseVerdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Kim answers what was said on Ana's behalf. */
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RepliesStoreTest {
  private static final Duration TIME = Duration.ofSeconds(60);

  @Parameter Database database;

  private AutoPounceFixture auto;
  private ConversationId id;
  private Instant due;

  @BeforeEach
  void kim_answers() {
    auto = new AutoPounceFixture(database);
    id = auto.greetedBy(ANA);
    auto.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    auto.talk.said(KIM, id, "m1", "What does it cost?");
    due = auto.talk.clock.instant().plus(TIME);
  }

  @Test
  @Tag("AP-5")
  void the_rep_has_so_long_and_that_survives_a_restart() {
    assertThat(auto.talk.now(id).times().replyDueAt()).isEqualTo(due);
    assertThat(auto.isDue(ConversationDeadline.REPLY, id.value(), due)).isTrue();

    auto.talk.clock.moveBy(Duration.ofSeconds(5));
    auto.talk.said(KIM, id, "m2", "Hello?");
    assertThat(auto.talk.now(id).times().replyDueAt()).as("counts from the first").isEqualTo(due);
  }

  @Test
  @Tag("AP-5")
  void a_rep_who_starts_the_conversation_has_come() {
    auto.talk.commit(() -> auto.talk.claims.claim(ANA, id));

    assertThat(auto.talk.now(id).awaitsRep()).isFalse();
    assertThat(auto.talk.happened).anyMatch(ConversationKept.class::isInstance);
    isMissed(false);
  }

  @Test
  @Tag("AP-5")
  void a_rep_who_answers_has_come() {
    var answer = MessageText.typed("It depends");
    auto.talk.commit(() -> auto.talk.messages.post(ANA, id, new ClientId("r1"), answer));

    assertThat(auto.talk.now(id).awaitsRep()).isFalse();
    isMissed(false);
  }

  @Test
  @Tag("AP-5")
  void only_the_rep_in_whose_name_it_was_said_can_start_it() {
    assertThatThrownBy(() -> auto.talk.commit(() -> auto.talk.claims.claim(BEN, id)))
        .isInstanceOf(ConversationTaken.class);
  }

  @Test
  @Tag("RT-7")
  void nobody_else_is_asked_as_long_as_the_rep_has_time_and_afterwards_as_usual() {
    auto.rules(AutoPounceFixture.RULES);
    auto.talk.clock.moveBy(Duration.ofSeconds(100));
    auto.talk.around.visitors.seen.put(KIM.visitor(), auto.talk.clock.instant());
    auto.talk.commit(() -> auto.talk.silences.look(id));
    assertThat(auto.talk.happened).noneMatch(ConversationLate.class::isInstance);

    auto.talk.commit(() -> auto.talk.claims.claim(ANA, id));
    auto.talk.clock.moveBy(Duration.ofSeconds(100));
    auto.talk.around.visitors.seen.put(KIM.visitor(), auto.talk.clock.instant());
    auto.talk.commit(() -> auto.talk.silences.look(id));
    assertThat(auto.talk.happened).anyMatch(ConversationLate.class::isInstance);
  }

  @Test
  @Tag("AP-5")
  void nothing_to_be_said_ends_it_with_that_outcome_and_is_no_missed_response() {
    auto.talk.commit(() -> auto.replies.settle(ANA, id, ResponseVerdict.NO_RESPONSE_NEEDED));

    var over = auto.talk.now(id);
    assertThat(over.endReason()).isEqualTo(EndReason.REP);
    assertThat(over.outcome()).isEqualTo("No response needed");
    assertThat(auto.stored("SELECT settled FROM pounces")).containsExactly("no-response-needed");
    assertThat(auto.settled)
        .extracting(one -> one.verdict().word())
        .containsExactly("no-response-needed");
    isMissed(false);
  }

  @Test
  @Tag("AP-5")
  void spam_is_told_on_with_who_said_so() {
    auto.talk.commit(() -> auto.replies.settle(ANA, id, ResponseVerdict.SPAM));

    assertThat(auto.settled)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.verdict()).isEqualTo(ResponseVerdict.SPAM);
              assertThat(told.by()).isEqualTo(ANA);
              assertThat(told.conversation().id()).isEqualTo(id);
            });
    assertThat(auto.talk.audited()).contains("005ana auto-pounce.spam " + id);
  }

  @Test
  @Tag("SEC-1")
  void only_the_rep_who_has_it_settles_it_and_only_while_an_answer_is_due() {
    assertThatThrownBy(() -> settled(BEN)).isInstanceOf(NotYourConversation.class);
    auto.talk.commit(() -> auto.talk.claims.claim(ANA, id));
    assertThatThrownBy(() -> settled(ANA)).isInstanceOf(ReplyNotDue.class);
  }

  @Test
  @Tag("AP-6")
  void a_rep_who_does_nothing_misses_a_response_and_is_spoken_for_no_more() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);

    var over = auto.talk.now(id);
    assertThat(over.endReason()).isEqualTo(EndReason.MISSED);
    assertThat(auto.talk.log(id))
        .last()
        .matches(last -> last.reason().orElse("").equals("no-reply"));
    assertThat(auto.isOn(ANA.rep())).isFalse();
    assertThat(auto.switches.of(ANA.rep()).orElseThrow().missedAt()).isEqualTo(due);
    assertThat(auto.talk.audited()).contains("system auto-pounce.missed " + id);
    assertThat(auto.talk.happened).anyMatch(ConversationEnded.class::isInstance);
  }

  @Test
  @Tag("AP-3")
  void a_rep_switches_on_again_or_becomes_available_anew() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);
    database.inTx(() -> auto.switches.choose(ANA.rep(), true));

    assertThat(auto.isOn(ANA.rep())).isTrue();
    assertThat(auto.switches.of(ANA.rep()).orElseThrow().missedAt()).isNull();
  }

  @Test
  @Tag("AP-6")
  void a_deadline_that_comes_before_its_time_or_twice_does_nothing() {
    isMissed(false);
    auto.talk.clock.moveBy(TIME);
    isMissed(true);
    auto.talk.commit(() -> auto.replies.miss(id));
    assertThat(auto.stored("SELECT conversation_id FROM missed_responses")).hasSize(1);
  }

  private void settled(RepCaller rep) {
    auto.talk.commit(() -> auto.replies.settle(rep, id, ResponseVerdict.SPAM));
  }

  private void isMissed(boolean expected) {
    auto.talk.commit(() -> auto.replies.miss(id));
    auto.refresh();
    assertThat(!auto.stored("SELECT conversation_id FROM missed_responses").isEmpty())
        .as("a missed response")
        .isEqualTo(expected);
  }
}
