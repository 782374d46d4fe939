package io.foyer.calls.control.phone;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calls.entity.phone.PhoneCallState;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.calls.entity.refusal.PhoneLineBusy;
import io.foyer.calls.entity.refusal.PhoneNotOffered;
import io.foyer.calls.entity.refusal.PhoneNumberNotAllowed;
import io.foyer.calls.entity.refusal.PhoneNumberRefused;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may have which phone called, and how often, on real databases. */
@Tag("VC-6")
@Tag("SEC-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PhoneDeskStoreTest {
  private static final String NUMBER = "0151 23456789";
  private static final String OTHER = "030 123456";

  @Parameter Database database;

  private PhoneFixture phones;
  private ConversationId id;

  @BeforeEach
  void wire() {
    phones = new PhoneFixture(database);
    phones.calls.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    id = phones.calls.talk.talking();
  }

  @Test
  void dials_what_the_visitor_gave_once_its_rep_in_the_call_says_so() {
    phones.asks(KIM, id, OTHER);
    phones.asks(KIM, id, NUMBER);
    assertThatThrownBy(() -> phones.dials(ANA, id)).isInstanceOf(PhoneNotOffered.class);

    phones.calls.joined(ANA, id, "page_ana");
    var call = phones.dials(ANA, id);

    assertThat(call.state()).isEqualTo(PhoneCallState.DIALLED);
    assertThat(call.number().value()).isEqualTo("+4915123456789");
    assertThat(phones.calls.talk.audited())
        .contains("005ana phone.dialled " + call.id())
        .noneMatch(line -> line.contains("15123456789"));
    var now = phones.calls.talk.clock.instant();
    assertThat(isDue(call, now.plus(PhoneDesk.RINGS))).isTrue();

    phones.answered(call);
    assertThat(isDue(call, now.plus(Duration.ofHours(1)))).isTrue();
  }

  @Test
  void dials_nothing_that_the_visitor_did_not_give() {
    phones.calls.joined(ANA, id, "page_ana");
    assertThatThrownBy(() -> phones.dials(ANA, id)).isInstanceOf(PhoneNotOffered.class);
  }

  @Test
  void dials_nothing_once_the_rep_has_left_the_call() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    phones.calls.talk.commit(() -> phones.calls.warden.left(id, Side.REP, "page_ana"));

    assertThatThrownBy(() -> phones.dials(ANA, id)).isInstanceOf(PhoneNotOffered.class);
  }

  @Test
  void nobody_else_gives_a_number_or_has_it_dialled() {
    phones.calls.joined(ANA, id, "page_ana");
    assertThatThrownBy(() -> phones.asks(JONAS, id, NUMBER))
        .isInstanceOf(ConversationUnknown.class);
    phones.asks(KIM, id, NUMBER);
    assertThatThrownBy(() -> phones.dials(BEN, id)).isInstanceOf(NotYourConversation.class);
  }

  @Test
  void offers_nothing_without_a_way_or_a_country() {
    phones.phones.on = false;
    assertThat(phones.desk.isOffered()).isFalse();
    assertThatThrownBy(() -> phones.asks(KIM, id, NUMBER)).isInstanceOf(PhoneNotOffered.class);

    phones.phones.on = true;
    phones.desk.numbers.countries = Optional.empty();
    assertThat(phones.desk.isOffered()).isFalse();
    assertThat(new NoPhoneGateway().isOn()).isFalse();
  }

  @Test
  void refuses_a_number_that_is_not_allowed_before_anything_is_stored() {
    assertThatThrownBy(() -> phones.asks(KIM, id, "+234 803 123 4567"))
        .isInstanceOf(PhoneNumberNotAllowed.class);
    assertThat(phones.moved).isEmpty();
  }

  @Test
  void calls_one_phone_at_a_time() {
    dialled();
    assertThatThrownBy(() -> phones.asks(KIM, id, OTHER)).isInstanceOf(PhoneLineBusy.class);
    assertThatThrownBy(() -> phones.dials(ANA, id)).isInstanceOf(PhoneLineBusy.class);
  }

  @Test
  void calls_a_number_that_was_refused_no_more_but_one_that_was_busy() {
    phones.ended(dialled(), 486);
    phones.asks(KIM, id, NUMBER);
    phones.ended(phones.dials(ANA, id), 404);

    assertThatThrownBy(() -> phones.asks(KIM, id, NUMBER)).isInstanceOf(PhoneNumberRefused.class);
    assertThat(phones.asks(KIM, id, OTHER).state()).isEqualTo(PhoneCallState.ASKED);
  }

  @Test
  void ends_once_and_with_its_conversation() {
    var call = dialled();
    phones.calls.talk.commit(() -> phones.desk.endOf(id));
    var told = phones.moved.size();
    phones.ended(call, 200);
    phones.answered(call);

    assertThat(phones.moved).hasSize(told);
    var last = phones.moved.get(told - 1).call();
    assertThat(last.state()).isEqualTo(PhoneCallState.ENDED);
    assertThat(last.dialledAt()).isNotNull();
  }

  /** Kim gives its number, and Ana, who is in the call, has it dialled. */
  private PhoneCallSummary dialled() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    return phones.dials(ANA, id);
  }

  private boolean isDue(PhoneCallSummary call, Instant at) {
    return phones.calls.talk.isDue(PhoneDesk.OVER, new ConversationId(call.id().value()), at);
  }
}
