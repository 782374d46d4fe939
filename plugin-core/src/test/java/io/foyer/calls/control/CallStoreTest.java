package io.foyer.calls.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Caller;
import io.foyer.calls.entity.CallEndReason;
import io.foyer.calls.entity.CallGate;
import io.foyer.calls.entity.CallState;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Media;
import io.foyer.calls.entity.refusal.CallNotOffered;
import io.foyer.calls.entity.refusal.CallPageReplaced;
import io.foyer.calls.entity.refusal.CallUnknown;
import io.foyer.configuration.entity.CallRules;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Database;
import io.foyer.reps.entity.Rep;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls from their beginning to their one end, on real databases. */
@Tag("VC-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CallStoreTest {
  @Parameter Database database;

  private CallFixture calls;
  private ConversationId id;

  @BeforeEach
  void wire() {
    calls = new CallFixture(database);
    calls.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    id = calls.talk.talking();
  }

  @Test
  void a_rep_is_heard_at_once_and_the_visitor_once_it_is_let_in() {
    var begun = calls.joined(ANA, id, "page_ana");
    assertThat(begun.state()).isEqualTo(CallState.RUNNING);
    assertThat(begun.repSide().media().microphone()).isTrue();

    var both = calls.joined(KIM, id, "page_kim");
    assertThat(both.id()).isEqualTo(begun.id());
    assertThat(both.allowed()).isEqualTo(CallGate.NONE);

    assertThat(allow(CallGate.AUDIO).allowed()).isEqualTo(CallGate.AUDIO);
    assertThat(allow(CallGate.VIDEO).allowed()).isEqualTo(CallGate.VIDEO);
    assertThat(allow(CallGate.AUDIO).allowed()).isEqualTo(CallGate.VIDEO);
  }

  @Test
  @Tag("SEC-1")
  void nobody_else_takes_part() {
    calls.joined(ANA, id, "page_ana");

    assertThatThrownBy(() -> calls.joined(JONAS, id, "page_jonas"))
        .isInstanceOf(ConversationUnknown.class);
    assertThatThrownBy(() -> calls.joined(BEN, id, "page_ben"))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> calls.joined(MAY, id, "page_may"))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> end(BEN)).isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("VC-1")
  void none_begins_where_the_rep_allows_none_but_what_goes_on_goes_on() {
    calls.quiet.add(ANA.rep());
    assertThatThrownBy(() -> calls.joined(ANA, id, "page_ana")).isInstanceOf(CallNotOffered.class);

    calls.quiet.clear();
    calls.joined(ANA, id, "page_ana");
    calls.quiet.add(ANA.rep());
    assertThat(calls.joined(KIM, id, "page_kim").state()).isEqualTo(CallState.RUNNING);
  }

  @Test
  @Tag("VC-3")
  void a_visitor_calls_where_sales_ops_allow_it_and_waits_for_its_rep() {
    assertThatThrownBy(() -> calls.joined(KIM, id, "page_kim")).isInstanceOf(CallNotOffered.class);

    calls.talk.around.configurations.messenger = calling(new CallRules(true, true));
    assertThat(calls.joined(KIM, id, "page_kim").state()).isEqualTo(CallState.ASKED);
    var answered = allow(CallGate.AUDIO);
    assertThat(answered.state()).isEqualTo(CallState.RUNNING);
    assertThat(answered.times().answeredAt()).isEqualTo(calls.talk.clock.instant());
  }

  @Test
  @Tag("VC-3")
  void a_call_that_is_declined_lasted_no_time_and_another_may_follow() {
    calls.talk.around.configurations.messenger = calling(new CallRules(true, true));
    calls.joined(KIM, id, "page_kim");
    var declined = calls.talk.commit(() -> calls.desk.end(ANA, id, true));

    assertThat(declined.end()).isNotNull();
    assertThat(declined.end().reason()).isEqualTo(CallEndReason.DECLINED);
    assertThat(declined.length()).isEmpty();
    assertThat(calls.joined(ANA, id, "page_ana").state()).isEqualTo(CallState.RUNNING);
  }

  @Test
  @Tag("VC-1")
  void nobody_is_seen_where_sales_ops_want_voice_alone() {
    calls.talk.around.configurations.messenger = calling(new CallRules(false, false));
    var seen = new Media(true, true);
    var call = calls.talk.commit(() -> calls.desk.join(ANA, id, "page_ana", seen));

    assertThat(call.repSide().media()).isEqualTo(CallFixture.MICROPHONE);
  }

  @Test
  @Tag("VC-5")
  void another_page_of_the_same_side_takes_the_place_of_the_one_before() {
    calls.joined(ANA, id, "page_ana");
    calls.joined(KIM, id, "page_one");
    calls.joined(KIM, id, "page_two");

    assertThatThrownBy(() -> switches("page_one")).isInstanceOf(CallPageReplaced.class);
    assertThat(switches("page_two").visitorSide().media()).isEqualTo(Media.OFF);
  }

  @Test
  @Tag("VC-5")
  void a_page_that_is_gone_has_the_grace_to_be_back() {
    var call = calls.joined(ANA, id, "page_ana");
    calls.joined(KIM, id, "page_one");
    calls.talk.commit(() -> calls.warden.left(id, Side.VISITOR, "page_one"));
    var over = calls.talk.clock.instant().plus(Graces.GRACE);
    assertThat(calls.isGoneAt(call, Side.VISITOR, over)).isTrue();
    assertThat(latest().visitorSide().page()).isNull();
    assertThat(latest().visitorSide().media().microphone()).isTrue();

    calls.talk.clock.moveBy(Duration.ofSeconds(29));
    calls.joined(KIM, id, "page_two");
    assertThat(calls.isGoneAt(call, Side.VISITOR, over)).isFalse();

    calls.talk.commit(() -> calls.warden.gone(call.id(), Side.VISITOR));
    assertThat(latest().end()).isNotNull();
    assertThat(latest().end().reason()).isEqualTo(CallEndReason.LINK_LOST);
    assertThat(latest().end().by()).isNull();
  }

  @Test
  void a_page_that_was_replaced_takes_nobody_away() {
    calls.joined(ANA, id, "page_ana");
    calls.joined(KIM, id, "page_one");
    calls.joined(KIM, id, "page_two");
    calls.talk.commit(() -> calls.warden.left(id, Side.VISITOR, "page_one"));

    assertThat(latest().visitorSide().page()).isEqualTo("page_two");
  }

  @Test
  @Tag("VC-4")
  void it_ends_once_for_both_and_the_conversation_stays() {
    calls.joined(ANA, id, "page_ana");
    calls.talk.clock.moveBy(Duration.ofMinutes(4));
    var ended = end(KIM);
    var told = calls.happened.size();
    var again = end(ANA);

    assertThat(ended.length()).contains(Duration.ofMinutes(4));
    assertThat(again.end()).isEqualTo(ended.end());
    assertThat(calls.happened).hasSize(told);
    assertThat(calls.talk.now(id).isLive()).isTrue();
    assertThatThrownBy(() -> switches("page_ana")).isInstanceOf(CallUnknown.class);

    var next = calls.joined(ANA, id, "page_ana");
    assertThat(next.id()).isNotEqualTo(ended.id());
  }

  @Test
  @Tag("BL-2")
  void a_block_ends_it_at_once() {
    calls.joined(ANA, id, "page_ana");
    var conversation = calls.talk.now(id);
    calls.talk.commit(() -> calls.warden.conversationEnded(conversation, CallEndReason.BLOCKED));

    assertThat(latest().end()).isNotNull();
    assertThat(latest().end().reason()).isEqualTo(CallEndReason.BLOCKED);
    assertThat(latest().end().by()).isEqualTo(Side.REP);
  }

  @Test
  @Tag("TR-3")
  void a_colleague_who_gets_the_conversation_finds_the_visitor_on_hold() {
    database.empty("reps");
    var ben = Rep.arrived(BEN.rep(), BEN.name(), "ben@fern.example", null);
    database.inTx(() -> database.em().persist(ben));
    calls.talk.around.reps.reachable.add(BEN.rep());
    calls.talk.around.reps.known.put(BEN.rep(), ben);
    var call = calls.joined(ANA, id, "page_ana");
    calls.joined(KIM, id, "page_kim");
    allow(CallGate.VIDEO);
    calls.talk.commit(() -> calls.talk.transfers.transfer(ANA, id, BEN.rep()));
    var handed = calls.talk.now(id);
    calls.talk.commit(() -> calls.warden.handedOver(handed));

    assertThat(latest().rep()).isEqualTo(BEN.rep());
    assertThat(latest().repSide().page()).isNull();
    assertThat(latest().allowed()).isEqualTo(CallGate.NONE);
    assertThat(latest().visitorSide().page()).isEqualTo("page_kim");
    assertThat(latest().onHold()).isTrue();
    var over = calls.talk.clock.instant().plus(Graces.HOLD);
    assertThat(calls.isGoneAt(call, Side.REP, over)).isTrue();
    assertThatThrownBy(() -> end(ANA)).isInstanceOf(NotYourConversation.class);
    assertThat(calls.joined(BEN, id, "page_ben").id()).isEqualTo(call.id());
    assertThat(latest().onHold()).isFalse();
  }

  private static MessengerRules calling(CallRules rules) {
    return new MessengerRules(true, false, true, rules);
  }

  private CallSummary allow(CallGate gate) {
    return calls.talk.commit(() -> calls.desk.allow(ANA, id, gate));
  }

  private CallSummary switches(String page) {
    return calls.talk.commit(() -> calls.desk.switches(KIM, id, page, Media.OFF));
  }

  private CallSummary end(Caller by) {
    return calls.talk.commit(() -> calls.desk.end(by, id, false));
  }

  private CallSummary latest() {
    return calls.talk.commit(() -> calls.desk.latestOf(id)).orElseThrow();
  }
}
