package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.reading.RecordsFixture;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Publishing by hand holds back everything but what a rep's day brings. */
@Tag("OPS-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RepDutiesStoreTest {
  private static final RepId ANA = new RepId("005A");
  private static final RepId BEN = new RepId("005B");

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final List<ConfigurationChanged> changes = new ArrayList<>();
  private final RecordsFixture records =
      RecordsFixture.sound()
          .set("a10", "Publishing__c", "By Publishing")
          .add("Rep__c", "a11", "REP-1")
          .set("a11", "User__c", "005A")
          .set("a11", "Active__c", "true")
          .set("a11", "Languages__c", "en");

  @SuppressWarnings("NullAway.Init") // made before each test
  private NodeFixture node;

  @BeforeEach
  void is_published_by_hand() {
    NodeFixture.empty(database);
    node = newNode();
    reload(node);
    changes.clear();
  }

  @Test
  void absence_and_capacity_and_activity_count_at_once() {
    records.set("a11", "Absent_Until__c", "2026-12-10T08:00:00Z").set("a11", "Capacity__c", "2");
    records.set("a11", "Active__c", "false");

    reload(node);

    assertThat(ana().absence()).isEqualTo(new Absence(null, Instant.parse("2026-12-10T08:00:00Z")));
    assertThat(now().capacity(ANA)).isEqualTo(2);
    assertThat(ana().active()).isFalse();
    assertThat(now().version()).as("nobody has published").isEqualTo(1);
    assertThat(changes).hasSize(1);
  }

  @Test
  void everything_else_of_the_record_waits_to_be_published() {
    records.set("a11", "Languages__c", "ja").set("a11", "Note__c", "Moves to Osaka");
    records.set("a11", "Capacity__c", "2");

    reload(node);

    assertThat(ana().languages()).containsExactly("en");
    assertThat(ana().note()).isNull();
    assertThat(ana().capacity()).isEqualTo(2);
  }

  @Test
  void they_count_for_a_rep_whose_record_is_new() {
    records.add("Rep__c", "a12", "REP-2").set("a12", "User__c", "005B");
    records.set("a12", "Languages__c", "ja").set("a12", "Active__c", "false");

    reload(node);

    assertThat(now().profile(BEN)).get().extracting(RepProfile::active).isEqualTo(false);
    assertThat(now().profile(BEN).orElseThrow().languages()).isEmpty();
  }

  @Test
  void a_record_that_is_wrong_or_gone_changes_nothing() {
    var before = ana();
    records.set("a11", "Capacity__c", "many").set("a11", "Active__c", "false");
    reload(node);
    assertThat(ana()).isEqualTo(before);

    records.without("a11");
    reload(node);
    assertThat(ana()).isEqualTo(before);
  }

  @Test
  void they_count_while_another_record_is_wrong() {
    records.set("a02", "Color__c", "Pink").set("a11", "Active__c", "false");

    reload(node);

    assertThat(ana().active()).isFalse();
  }

  @Test
  void they_last_through_a_start_without_the_crm() {
    records.set("a11", "Active__c", "false");
    reload(node);
    crm.failWith(new CrmUnavailable("down"));

    node = newNode();
    database.inTx(node.configurations()::restore);

    assertThat(ana().active()).isFalse();
  }

  @Test
  void a_node_that_has_read_nothing_yet_keeps_what_is_in_force() {
    database.empty("configuration_draft");

    node = newNode();
    database.inTx(node.configurations()::restore);

    assertThat(ana().active()).isTrue();
  }

  private RepProfile ana() {
    return now().profile(ANA).orElseThrow();
  }

  private Configuration now() {
    return node.configurations().current();
  }

  private void reload(NodeFixture on) {
    crm.configuredWith(records.records());
    database.inTx(on.configurations()::reload);
  }

  private NodeFixture newNode() {
    return new NodeFixture(database, crm, changes::add);
  }
}
