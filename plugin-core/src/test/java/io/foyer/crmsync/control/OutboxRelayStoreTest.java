package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.VisitorRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OutboxRelayStoreTest extends RelayingNode {

  @Test
  void brings_a_conversation_to_the_crm_as_it_was() {
    add("cnv_1");

    assertThat(sendDue()).isTrue();

    var event = crm.activities("cnv_1").get(0);
    assertThat(event.who()).isEqualTo("003K");
    assertThat(event.text()).contains("“Hello” & <world>\nこんにちは");
    assertThat(sendDue()).isFalse();
    assertThat(recordOf("cnv_1")).isEqualTo(event.id());
  }

  @Test
  void brings_a_meeting_request_to_the_crm() {
    var visitor =
        new VisitorRecord(null, "kim@acme-robotics.example", null, null, null, null, null);
    var wish =
        new MeetingRequestRecord(
            "mtg_1", visitor, null, NOON, "UTC", List.of("Friday, 10"), null, null);
    database.inTx(() -> outbox().add(Deliveries.MEETING_REQUEST, "mtg_1", json(wish)));

    sendDue();

    assertThat(crm.activities("mtg_1").get(0).text()).isEqualTo("Friday, 10");
  }

  @Test
  void waits_longer_after_each_failure_and_writes_once_when_it_is_mended() {
    add("cnv_1");
    crm.failWith(new CrmUnavailable("down"));
    assertThat(sendDue()).isFalse();
    assertThat(sendDue()).as("not due again yet").isFalse();
    clock.moveBy(Duration.ofSeconds(1));
    sendDue();

    assertThat(entry().attempts()).isEqualTo(2);
    assertThat(entry().lastError()).isEqualTo("down");

    crm.failWith(null);
    clock.moveBy(Duration.ofMinutes(5));
    assertThat(sendDue()).isTrue();
    assertThat(crm.all()).hasSize(1);
  }

  @Test
  void is_due_as_soon_as_the_crm_is_back_however_long_the_wait_had_grown() {
    add("cnv_1");
    crm.failWith(new CrmUnavailable("down"));
    for (int failures = 0; failures < 12; failures++) {
      sendDue();
      clock.moveBy(Duration.ofMinutes(5));
    }
    sendDue();

    crm.failWith(null);
    assertThat(sendDue()).as("its long wait is not over").isFalse();
    database.inTx(() -> store.retryWaiting());

    assertThat(sendDue()).isTrue();
    assertThat(crm.all()).hasSize(1);
  }

  @Test
  void writes_once_although_the_answer_was_lost() {
    add("cnv_1");
    crm.loseAnswers(true);
    sendDue();
    crm.loseAnswers(false);
    clock.moveBy(Duration.ofMinutes(5));
    sendDue();

    assertThat(crm.all()).hasSize(1);
    assertThat(unsent()).isEmpty();
  }

  @Test
  void goes_on_after_a_node_died_in_the_middle() {
    add("cnv_1");
    database.inTx(() -> store.lease(1)); // and nothing more is heard of that node

    assertThat(sendDue()).as("still leased").isFalse();
    clock.moveBy(OutboxStore.LEASE);
    assertThat(sendDue()).isTrue();
  }

  @Test
  void sends_again_what_was_amended_while_it_was_sent() {
    add("cnv_1");
    var underway = database.inTx(() -> store.lease(1)).get(0);
    var isAmended =
        database.inTx(
            () ->
                outbox()
                    .amend(
                        Deliveries.CONVERSATION,
                        "cnv_1",
                        json -> json.replace("Website chat.", "Amended.")));
    database.inTx(() -> store.sent(underway, "00U1"));

    assertThat(isAmended).isTrue();
    assertThat(sendDue()).isTrue();
    assertThat(crm.activities("cnv_1").get(0).text()).startsWith("Amended.");
    assertThat(unsent()).isEmpty();
  }

  @Test
  void leaves_what_the_crm_has_as_it_was_told() {
    add("cnv_1");
    sendDue();

    var isAmended =
        database.inTx(() -> outbox().amend(Deliveries.CONVERSATION, "cnv_1", json -> "{}"));

    assertThat(isAmended).isFalse();
    assertThat(sendDue()).isFalse();
  }

  @Test
  void does_not_hear_a_node_whose_lease_has_ended() {
    add("cnv_1");
    var stale = database.inTx(() -> store.lease(1)).get(0);
    clock.moveBy(OutboxStore.LEASE);
    sendDue();

    database.inTx(() -> store.park(stale, "too late"));
    database.inTx(() -> store.postpone(stale, Duration.ofHours(1), "too late"));

    assertThat(unsent()).isEmpty();
  }
}
