package io.foyer.calls.control.phone;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.calls.entity.phone.PhoneCallState;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.calls.entity.refusal.PhoneTriesUsedUp;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Database;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How much may be spent on calls to phones, on real databases. */
@Tag("VC-6")
@Tag("SEC-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PhoneCapsStoreTest {
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
  void a_visitor_has_three_tries_an_hour() {
    for (var tries = 0; tries < 3; tries++) {
      phones.ended(dialled(), 486);
    }
    assertThatThrownBy(this::dialled).isInstanceOf(PhoneTriesUsedUp.class);

    phones.calls.talk.clock.moveBy(Duration.ofMinutes(61));
    assertThat(phones.dials(ANA, id).state()).isEqualTo(PhoneCallState.DIALLED);
  }

  @Test
  void an_address_has_its_tries_whoever_is_behind_it() {
    phones.caps.triesPerAddressDay = 1;
    phones.ended(dialled(), 486);
    phones.calls.talk.clock.moveBy(Duration.ofHours(23));
    assertThatThrownBy(this::dialled).isInstanceOf(PhoneTriesUsedUp.class);
  }

  @Test
  void the_company_has_so_many_calls_a_day() {
    phones.caps.callsPerDay = 1;
    phones.ended(dialled(), 486);
    phones.calls.talk.clock.moveBy(Duration.ofHours(2));
    assertThatThrownBy(this::dialled).isInstanceOf(PhoneTriesUsedUp.class);
  }

  @Test
  void two_reps_who_dial_at_once_pass_no_cap_together() throws Exception {
    phones.caps.callsPerDay = 1;
    phones.calls.talk.around.routed(JONAS, BEN.rep());
    var other = phones.calls.talk.asked(JONAS, "open-jonas").id();
    phones.calls.talk.commit(() -> phones.calls.talk.claims.claim(BEN, other));
    phones.calls.joined(ANA, id, "page_ana");
    phones.calls.joined(BEN, other, "page_ben");
    phones.asks(KIM, id, NUMBER);
    phones.asks(JONAS, other, OTHER);

    var threads = Executors.newFixedThreadPool(2);
    var dialled = 0;
    try {
      for (var dial : threads.invokeAll(List.of(dial(ANA, id), dial(BEN, other)))) {
        dialled += dial.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(dialled).isOne();
  }

  @Test
  void the_company_has_so_many_minutes_a_day() {
    phones.caps.minutesPerDay = 90;
    var call = dialled();
    phones.answered(call);
    phones.calls.talk.clock.moveBy(Duration.ofMinutes(31));
    phones.ended(call, null);

    assertThatThrownBy(this::dialled).isInstanceOf(PhoneTriesUsedUp.class);
    phones.calls.talk.clock.moveBy(Duration.ofDays(1));
    assertThat(phones.dials(ANA, id).state()).isEqualTo(PhoneCallState.DIALLED);
  }

  @Test
  void calls_that_go_on_have_as_many_minutes_as_they_may_last() {
    phones.caps.minutesPerDay = 119;
    phones.calls.talk.around.routed(JONAS, BEN.rep());
    var other = phones.calls.talk.asked(JONAS, "open-jonas").id();
    phones.calls.talk.commit(() -> phones.calls.talk.claims.claim(BEN, other));
    phones.calls.joined(BEN, other, "page_ben");
    phones.asks(JONAS, other, OTHER);
    dialled();

    assertThatThrownBy(() -> phones.dials(BEN, other)).isInstanceOf(PhoneTriesUsedUp.class);
    phones.caps.minutesPerDay = 120;
    assertThat(phones.dials(BEN, other).state()).isEqualTo(PhoneCallState.DIALLED);
  }

  /** Kim gives its number, and Ana, who is in the call, has it dialled. */
  private PhoneCallSummary dialled() {
    phones.calls.joined(ANA, id, "page_ana");
    phones.asks(KIM, id, NUMBER);
    return phones.dials(ANA, id);
  }

  /** How many were dialled. */
  private Callable<Integer> dial(RepCaller rep, ConversationId conversation) {
    return () -> {
      try {
        phones.dials(rep, conversation);
        return 1;
      } catch (PhoneTriesUsedUp second) {
        return 0;
      }
    };
  }
}
