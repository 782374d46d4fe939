package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.ApiBudgetFixture;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.crmsync.entity.OutboxEntryUnknown;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.Outbox;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OutboxRelayStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00.123456Z");

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final MovedClock clock = new MovedClock(NOON);
  private final ApiBudget budget = ApiBudgetFixture.at(clock);
  private OutboxStore store;
  private OutboxShelf shelf;

  @BeforeEach
  void empty() {
    database.empty("outbox");
    crm.knows(InMemoryCrm.contact("003K", "kim@acme-robotics.example"));
    store = new OutboxStore();
    store.em = database.em();
    store.clock = clock;
    shelf = new OutboxShelf();
    shelf.em = database.em();
  }

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
  void does_not_hear_a_node_whose_lease_has_ended() {
    add("cnv_1");
    var stale = database.inTx(() -> store.lease(1)).get(0);
    clock.moveBy(OutboxStore.LEASE);
    sendDue();

    database.inTx(() -> store.park(stale, "too late"));
    database.inTx(() -> store.postpone(stale, Duration.ofHours(1), "too late"));

    assertThat(unsent()).isEmpty();
  }

  @Test
  void parks_what_the_crm_refuses_and_goes_on_with_the_next() {
    add("cnv_1");
    crm.failWith(new CrmRefused("REQUIRED_FIELD_MISSING", "Region is missing"));
    assertThat(sendDue()).isTrue();
    crm.failWith(null);
    clock.moveBy(Duration.ofDays(1));
    add("cnv_2");
    sendDue();

    assertThat(crm.activities("cnv_2")).hasSize(1);
    assertThat(crm.activities("cnv_1")).isEmpty();
    assertThat(entry().state()).isEqualTo(OutboxEntry.State.PARKED);
    assertThat(entry().lastError()).isEqualTo("REQUIRED_FIELD_MISSING: Region is missing");
  }

  @Test
  void sends_a_parked_one_when_a_person_says_so() {
    add("cnv_1");
    crm.failWith(new CrmRefused("STRING_TOO_LONG", "too long"));
    sendDue();
    crm.failWith(null);

    var id = entryId();
    database.inTx(() -> store.retry(id));

    assertThat(sendDue()).isTrue();
    assertThat(crm.activities("cnv_1")).hasSize(1);
  }

  @Test
  void knows_nothing_to_try_again_once_it_is_sent() {
    add("cnv_1");
    var id = entryId();
    sendDue();

    assertThatThrownBy(() -> database.inTx(() -> store.retry(id)))
        .isInstanceOf(OutboxEntryUnknown.class);
  }

  @Test
  void parks_what_cannot_be_read_instead_of_trying_for_ever() {
    database.inTx(() -> outbox().add("nonsense", "x", "{}"));

    for (int attempt = 1; attempt < OutboxRelay.MOST_SURPRISES; attempt++) {
      sendDue();
      assertThat(entry().state()).isEqualTo(OutboxEntry.State.WAITING);
      clock.moveBy(Duration.ofMinutes(5));
    }
    sendDue();

    assertThat(entry().state()).isEqualTo(OutboxEntry.State.PARKED);
    assertThat(entry().lastError()).contains("unknown kind nonsense");
  }

  private void add(String key) {
    var visitor =
        new VisitorRecord("Kim", "kim@acme-robotics.example", null, null, null, null, null);
    var record =
        new ConversationRecord(
            key,
            "005A",
            visitor,
            NOON,
            NOON.plusSeconds(9),
            "Website chat.",
            "http://localhost:8080/console/playback/" + key,
            List.of(new TranscriptLine(NOON, "Kim", "“Hello” & <world>\nこんにちは")),
            Map.of(ConversationField.TYPE, "Inbound"));
    database.inTx(() -> outbox().add(Deliveries.CONVERSATION, key, json(record)));
  }

  private boolean sendDue() {
    var relay = new OutboxRelay();
    relay.deliveries = new Deliveries();
    relay.deliveries.crm = crm;
    relay.store = store;
    relay.budget = budget;
    return database.inTx(relay::sendDue);
  }

  private static String json(Record record) {
    return new Deliveries().payload(record);
  }

  private Outbox outbox() {
    return PlatformFixture.outbox(database, clock);
  }

  private List<OutboxEntry> unsent() {
    return database.inTx(shelf::unsent);
  }

  private OutboxEntry entry() {
    return unsent().get(0);
  }

  private String entryId() {
    return entry().id();
  }

  private String recordOf(String key) {
    return database.inTx(() -> outbox().result(Deliveries.CONVERSATION, key)).orElseThrow();
  }
}
