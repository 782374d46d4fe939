package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.control.PublishingDesk.Seen;
import io.foyer.configuration.control.reading.RecordsFixture;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.configuration.entity.RecordChange.FieldChange;
import io.foyer.configuration.entity.RecordChange.Kind;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.configuration.entity.refusal.ConfigurationInForceAlready;
import io.foyer.configuration.entity.refusal.ConfigurationNotSound;
import io.foyer.configuration.entity.refusal.ConfigurationVersionUnknown;
import io.foyer.configuration.entity.refusal.NoteTooLong;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Database;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PublishingStoreTest {

  private static final Editor OLGA = new Editor("005O", "Olga");

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final RecordsFixture records = RecordsFixture.sound();
  private @Nullable NodeFixture node;

  @BeforeEach
  void empty() {
    NodeFixture.empty(database);
  }

  @Test
  void says_who_saved_what_came_into_force_by_itself() {
    reload();
    saved("a02", "Color__c", "Teal", "2026-11-18T11:00:00.000+0000");
    records.set("a02", "LastModifiedById", "005A").set("a02", "LastModifiedBy.Name", "Ana");

    reload();

    var version = latest();
    assertThat(version.how()).isEqualTo(How.SAVED);
    assertThat(version.by()).isEqualTo(new Editor("005A", "Ana"));
    assertThat(version.changes())
        .containsExactly(
            new RecordChange(
                Kind.CHANGED,
                "Live_Stream__c",
                "a02",
                "Target Account",
                List.of(new FieldChange("Color__c", "Rose", "Teal"))));
  }

  @Test
  void lets_changes_wait_until_somebody_publishes_them() {
    byPublishing();
    set("a10", "Company_Name__c", "Moss & Meadow");

    assertThat(company()).isEqualTo("Fern & Field");
    assertThat(overview().changes()).extracting(RecordChange::id).containsExactly("a10");

    var version = publish("New name");

    assertThat(company()).isEqualTo("Moss & Meadow");
    assertThat(version.by()).isEqualTo(OLGA);
    assertThat(version.note()).isEqualTo("New name");
    assertThat(latest()).isEqualTo(version);
    assertThat(overview().changes()).isEmpty();
    assertThat(audited()).containsExactly("005O configuration.published version 2");
  }

  @Test
  void publishes_what_the_publisher_saw_or_nothing() {
    byPublishing();
    set("a10", "Company_Name__c", "Moss & Meadow");
    var seen = seen();
    set("a10", "Company_Name__c", "Moss & Mildew");

    assertThatThrownBy(() -> publish(seen, null)).isInstanceOf(ConfigurationChangedMeanwhile.class);
    var second = seen();
    publish(second, null);
    assertThatThrownBy(() -> publish(second, null))
        .isInstanceOf(ConfigurationChangedMeanwhile.class);
    assertThat(node().configurations().current().version()).isEqualTo(2);
  }

  @Test
  void publishes_nothing_that_is_wrong_and_nothing_twice() {
    byPublishing();
    assertThatThrownBy(() -> publish(null)).isInstanceOf(ConfigurationInForceAlready.class);

    set("a02", "Color__c", "Pink");

    assertThat(overview().sound()).isFalse();
    assertThat(overview().problems()).hasSize(1);
    assertThatThrownBy(() -> publish(null)).isInstanceOf(ConfigurationNotSound.class);
    assertThatThrownBy(() -> publish("x".repeat(501))).isInstanceOf(NoteTooLong.class);
  }

  @Test
  void needs_a_publication_to_leave_publishing() {
    byPublishing();

    set("a10", "Publishing__c", "On Save");
    set("a10", "Company_Name__c", "Moss & Meadow");

    assertThat(company()).isEqualTo("Fern & Field");
  }

  @Test
  void returns_to_an_earlier_version_as_a_new_one() {
    reload();
    set("a10", "Company_Name__c", "Moss & Meadow");

    var version = returnTo(1, 2);

    assertThat(company()).isEqualTo("Fern & Field");
    assertThat(version.number()).isEqualTo(3);
    assertThat(version.how()).isEqualTo(How.RETURNED);
    assertThat(version.returnedTo()).isEqualTo(1);
    assertThat(version.changes()).extracting(RecordChange::id).containsExactly("a10");
    assertThat(audited()).containsExactly("005O configuration.returned version 3");
  }

  @Test
  void leaves_records_aside_after_a_return_until_they_change_again() {
    reload();
    set("a10", "Company_Name__c", "Moss & Meadow");
    returnTo(1, 2);

    reload();
    reload();
    assertThat(company()).isEqualTo("Fern & Field");
    assertThat(overview().changes()).hasSize(1);

    set("a10", "Company_Name__c", "Moss & More");
    assertThat(company()).isEqualTo("Moss & More");
  }

  @Test
  void publishes_what_was_set_aside_where_somebody_wants_it_after_all() {
    reload();
    set("a10", "Company_Name__c", "Moss & Meadow");
    returnTo(1, 2);

    publish(null);

    assertThat(company()).isEqualTo("Moss & Meadow");
  }

  @Test
  void returns_while_the_crm_is_away() {
    reload();
    set("a10", "Company_Name__c", "Moss & Meadow");
    crm.failWith(new CrmUnavailable("down"));

    returnTo(1, 2);

    assertThat(company()).isEqualTo("Fern & Field");
    crm.failWith(null);
    reload();
    assertThat(company()).as("nothing changed since").isEqualTo("Fern & Field");
  }

  @Test
  void refuses_a_return_to_what_is_not_there_or_not_what_was_seen() {
    reload();
    set("a10", "Company_Name__c", "Moss & Meadow");

    assertThatThrownBy(() -> returnTo(7, 2)).isInstanceOf(ConfigurationVersionUnknown.class);
    assertThatThrownBy(() -> returnTo(2, 2)).isInstanceOf(ConfigurationInForceAlready.class);
    assertThatThrownBy(() -> returnTo(1, 1)).isInstanceOf(ConfigurationChangedMeanwhile.class);
  }

  @Test
  @Tag("WEB-3")
  void switches_a_site_off_at_once_whatever_waits() {
    byPublishing();
    set("a10", "Company_Name__c", "Moss & Meadow");

    set("a01", "Active__c", "false");
    records.set("a02", "Color__c", "Pink");
    set("a01", "Test_Mode__c", "true");

    assertThat(site().active()).isFalse();
    assertThat(site().testMode()).isTrue();
    assertThat(company()).isEqualTo("Fern & Field");
    assertThat(node().configurations().current().version()).isEqualTo(1);
  }

  @Test
  @Tag("WEB-3")
  void keeps_a_site_switched_off_through_a_start_without_the_crm() {
    byPublishing();
    set("a01", "Active__c", "false");
    crm.failWith(new CrmUnavailable("down"));

    node = newNode();
    database.inTx(node().configurations()::restore);

    assertThat(site().active()).isFalse();
  }

  @Test
  void takes_what_another_node_published() {
    byPublishing();
    var other = newNode();
    database.inTx(other.configurations()::reload);
    set("a10", "Company_Name__c", "Moss & Meadow");
    publish(null);

    database.inTx(other.configurations()::followNewest);

    assertThat(other.configurations().current().company().name()).isEqualTo("Moss & Meadow");
  }

  private void byPublishing() {
    records.set("a10", "Publishing__c", "By Publishing");
    reload();
  }

  private void saved(String id, String field, String value, String at) {
    records.set(id, field, value).set(id, "LastModifiedDate", at);
  }

  private void set(String id, String field, String value) {
    records.set(id, field, value);
    reload();
  }

  private void reload() {
    crm.configuredWith(records.records());
    database.inTx(node().configurations()::reload);
  }

  private ConfigurationVersion publish(@Nullable String note) {
    return publish(seen(), note);
  }

  private ConfigurationVersion publish(Seen seen, @Nullable String note) {
    return database.inTx(() -> node().desk().publish(OLGA, seen, note));
  }

  private ConfigurationVersion returnTo(long earlier, long seen) {
    return database.inTx(() -> node().desk().returnTo(OLGA, earlier, seen));
  }

  private Seen seen() {
    var overview = overview();
    return new Seen(
        Objects.requireNonNull(overview.inForce()).number(),
        Objects.requireNonNull(overview.draft()));
  }

  private ConfigurationVersion latest() {
    return overview().history().get(0);
  }

  private ConfigurationOverview overview() {
    return database.inTx(node().desk()::overview);
  }

  private String company() {
    return node().configurations().current().company().name();
  }

  private Site site() {
    return node().configurations().current().site(new SiteKey("demo")).orElseThrow();
  }

  private List<String> audited() {
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

  private NodeFixture node() {
    if (node == null) {
      node = newNode();
    }
    return node;
  }

  private NodeFixture newNode() {
    return new NodeFixture(database, crm, change -> {});
  }
}
