package io.foyer.configuration.control;

import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.control.PublishingDesk.Seen;
import io.foyer.configuration.control.reading.RecordsFixture;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.Site;
import io.foyer.crm.InMemoryCrm;
import io.foyer.platform.Database;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A node whose sales ops publish and return. */
abstract class PublishingNode {

  static final Editor OLGA = new Editor("005O", "Olga");

  @Parameter Database database;

  final InMemoryCrm crm = new InMemoryCrm();
  final RecordsFixture records = RecordsFixture.sound();
  @Nullable NodeFixture node;

  @BeforeEach
  void empty() {
    NodeFixture.empty(database);
  }

  void byPublishing() {
    records.set("a10", "Publishing__c", "By Publishing");
    reload();
  }

  void saved(String id, String field, String value, String at) {
    records.set(id, field, value).set(id, "LastModifiedDate", at);
  }

  void set(String id, String field, String value) {
    records.set(id, field, value);
    reload();
  }

  void reload() {
    crm.configuredWith(records.records());
    database.inTx(node().configurations()::reload);
  }

  ConfigurationVersion publish(@Nullable String note) {
    return publish(seen(), note);
  }

  ConfigurationVersion publish(Seen seen, @Nullable String note) {
    return database.inTx(() -> node().desk().publish(OLGA, seen, note));
  }

  ConfigurationVersion returnTo(long earlier, long seen) {
    return database.inTx(() -> node().desk().returnTo(OLGA, earlier, seen));
  }

  Seen seen() {
    var overview = overview();
    return new Seen(
        Objects.requireNonNull(overview.inForce()).number(),
        Objects.requireNonNull(overview.draft()));
  }

  ConfigurationVersion latest() {
    return overview().history().get(0);
  }

  ConfigurationOverview overview() {
    return database.inTx(node().desk()::overview);
  }

  String company() {
    return node().configurations().current().company().name();
  }

  Site site() {
    return node().configurations().current().site(new SiteKey("demo")).orElseThrow();
  }

  List<String> audited() {
    List<?> rows =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery(
                        "SELECT who || ' ' || action || ' ' || subject FROM audit_entries")
                    .getResultList());
    return rows.stream().map(String::valueOf).toList();
  }

  NodeFixture node() {
    if (node == null) {
      node = newNode();
    }
    return node;
  }

  NodeFixture newNode() {
    return new NodeFixture(database, crm, change -> {});
  }
}
