package io.foyer.configuration.control;

import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.ConfigurationVersionKept;
import io.foyer.crm.InMemoryCrm;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One node's part in the configuration, on a test's database and CRM. */
final class NodeFixture {

  private final List<ConfigurationVersionKept> kept = new ArrayList<>();
  private final Configurations configurations = new Configurations();
  private final PublishingDesk desk = new PublishingDesk();
  private final TransferDesk transfer = new TransferDesk();

  NodeFixture(Database database, InMemoryCrm crm, Consumer<ConfigurationChanged> changed) {
    var clock = MovedClock.atNoon();
    configurations.store = store(database, clock);
    configurations.drafts = drafts(database, crm, clock);
    configurations.notes = new RecordNotes();
    configurations.notes.crm = crm;
    configurations.changed = PlatformFixture.event(changed);
    configurations.clock = clock;
    desk.configurations = configurations;
    desk.store = configurations.store;
    desk.drafts = configurations.drafts;
    desk.clock = clock;
    transfer.configurations = configurations;
    transfer.store = configurations.store;
    transfer.crm = crm;
    transfer.clock = clock;
  }

  static void empty(Database database) {
    database.empty("configurations");
    database.empty("configuration_draft");
    database.empty("audit_entries");
  }

  Configurations configurations() {
    return configurations;
  }

  PublishingDesk desk() {
    return desk;
  }

  TransferDesk transfer() {
    return transfer;
  }

  List<ConfigurationVersionKept> kept() {
    return kept;
  }

  private ConfigurationStore store(Database database, MovedClock clock) {
    var store = new ConfigurationStore();
    store.em = database.em();
    store.audit = PlatformFixture.auditLog(database, clock);
    store.kept = PlatformFixture.event(kept::add);
    return store;
  }

  private static Drafts drafts(Database database, InMemoryCrm crm, MovedClock clock) {
    var drafts = new Drafts();
    drafts.crm = crm;
    drafts.store = new DraftStore();
    drafts.store.em = database.em();
    drafts.clock = clock;
    return drafts;
  }
}
