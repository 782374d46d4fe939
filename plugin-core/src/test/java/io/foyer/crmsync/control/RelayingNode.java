package io.foyer.crmsync.control;

import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.ApiBudgetFixture;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.Outbox;
import io.foyer.platform.PlatformFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A node that brings what waits to a CRM in memory. */
abstract class RelayingNode {

  static final Instant NOON = Instant.parse("2026-11-18T12:00:00.123456Z");

  @Parameter Database database;

  final InMemoryCrm crm = new InMemoryCrm();
  final MovedClock clock = new MovedClock(NOON);
  final ApiBudget budget = ApiBudgetFixture.at(clock);
  OutboxStore store;
  OutboxShelf shelf;

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

  void add(String key) {
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

  boolean sendDue() {
    var relay = new OutboxRelay();
    relay.deliveries = new Deliveries();
    relay.deliveries.crm = crm;
    relay.store = store;
    relay.budget = budget;
    return database.inTx(relay::sendDue);
  }

  static String json(Record record) {
    return new Deliveries().payload(record);
  }

  Outbox outbox() {
    return PlatformFixture.outbox(database, clock);
  }

  List<OutboxEntry> unsent() {
    return database.inTx(shelf::unsent);
  }

  OutboxEntry entry() {
    return unsent().get(0);
  }

  String entryId() {
    return entry().id();
  }

  String recordOf(String key) {
    return database.inTx(() -> outbox().result(Deliveries.CONVERSATION, key)).orElseThrow();
  }
}
