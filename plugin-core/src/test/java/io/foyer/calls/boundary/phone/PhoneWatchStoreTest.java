package io.foyer.calls.boundary.phone;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.calls.control.phone.PhoneDesk;
import io.foyer.calls.control.phone.PhoneFixture;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.phone.PhoneCallMoved;
import io.foyer.calls.entity.phone.PhoneCallState;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Database;
import io.foyer.platform.DeadlineReached;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** No phone rings that was not stored, and none outlasts its call. */
@Tag("VC-6")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PhoneWatchStoreTest {
  private static final String NUMBER = "0151 23456789";

  @Parameter Database database;

  private final PhoneWatch watch = new PhoneWatch();
  private PhoneFixture phones;
  private ConversationId id;

  @BeforeEach
  void wire() {
    phones = new PhoneFixture(database);
    phones.calls.talk.around.routed(KIM, ANA.rep());
    id = phones.calls.talk.talking();
    watch.desk = phones.desk;
    watch.gateway = phones.phones;
  }

  @Test
  void dials_once_it_is_decided_and_not_when_the_number_is_given() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    told();
    assertThat(phones.phones.dialled).isEmpty();

    phones.dials(ANA, id);
    told();
    assertThat(phones.phones.dialled).containsExactly("+4915123456789");
  }

  @Test
  void hangs_up_when_the_call_ends_or_its_rep_hands_it_over() {
    var call = dialled();
    phones.calls.talk.commit(() -> watch.happened(happened()));
    assertThat(latest().state()).isEqualTo(PhoneCallState.DIALLED);

    var ended = phones.calls.talk.commit(() -> phones.calls.desk.end(ANA, id, false));
    var now = phones.calls.talk.clock.instant();
    var event = new CallHappened(phones.calls.talk.now(id), ended, now);
    phones.calls.talk.commit(() -> watch.happened(event));
    told();

    assertThat(latest().state()).isEqualTo(PhoneCallState.ENDED);
    assertThat(phones.phones.hungUp).containsExactly(call.id());
  }

  @Test
  void hangs_up_after_the_longest_time() {
    var call = dialled();
    phones.calls.talk.commit(() -> watch.answered(call.id()));
    var due = phones.calls.talk.clock.instant();
    var deadline = new DeadlineReached(PhoneDesk.OVER, call.id().value(), due);
    phones.calls.talk.commit(() -> watch.reached(deadline));
    told();

    assertThat(phones.phones.hungUp).containsExactly(call.id());
  }

  @Test
  void a_phone_that_cannot_be_dialled_blocks_nobody() {
    phones.phones.broken = true;
    var call = dialled();
    told();
    var deadline =
        new DeadlineReached(PhoneDesk.OVER, call.id().value(), phones.calls.talk.clock.instant());
    phones.calls.talk.commit(() -> watch.reached(deadline));

    phones.phones.broken = false;
    phones.asks(KIM, id, NUMBER);
    assertThat(phones.dials(ANA, id).state()).isEqualTo(PhoneCallState.DIALLED);
  }

  @Test
  void hangs_nothing_up_that_never_rang() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    phones.calls.talk.commit(() -> phones.desk.endOf(id));
    told();

    assertThat(latest().state()).isEqualTo(PhoneCallState.ENDED);
    assertThat(phones.phones.hungUp).isEmpty();
  }

  private PhoneCallSummary dialled() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    return phones.dials(ANA, id);
  }

  private CallHappened happened() {
    return phones.calls.happened.get(phones.calls.happened.size() - 1);
  }

  private PhoneCallSummary latest() {
    return last().call();
  }

  /** What the container tells after the commit. */
  private void told() {
    watch.moved(last());
  }

  private PhoneCallMoved last() {
    return phones.moved.get(phones.moved.size() - 1);
  }
}
