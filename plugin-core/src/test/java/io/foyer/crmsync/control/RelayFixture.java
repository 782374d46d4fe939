package io.foyer.crmsync.control;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.Database;
import io.foyer.platform.Outbox;
import io.foyer.platform.PlatformFixture;
import java.time.Clock;
import java.util.List;

/** The outbox and its relay on a test's database, clock and CRM. */
public final class RelayFixture {

  private final Database database;
  private final Outbox outbox;
  private final OutboxStore store = new OutboxStore();
  private final OutboxShelf shelf = new OutboxShelf();
  private final OutboxRelay relay = new OutboxRelay();

  public RelayFixture(Database database, Clock clock) {
    this.database = database;
    outbox = PlatformFixture.outbox(database, clock);
    database.empty("outbox");
    store.em = database.em();
    store.clock = clock;
    shelf.em = database.em();
    relay.store = store;
    relay.deliveries = new Deliveries();
  }

  /** Sends to that CRM, within that budget. */
  public RelayFixture to(CrmWriter crm, ApiBudget budget) {
    relay.deliveries.crm = crm;
    relay.budget = budget;
    return this;
  }

  /** As the end of a conversation does. */
  public void add(ConversationRecord record) {
    var payload = relay.deliveries.payload(record);
    var group = record.visitor().group();
    database.inTx(() -> outbox.add(Deliveries.CONVERSATION, record.key(), payload, group));
  }

  public boolean sendDue() {
    return database.inTx(relay::sendDue);
  }

  /** Another node takes so many rows and is not heard of again. */
  void leaseElsewhere(int rows) {
    database.inTx(() -> store.lease(rows));
  }

  /** Rows that are not in the CRM. */
  public List<OutboxEntry> unsent() {
    return database.inTx(shelf::unsent);
  }
}
