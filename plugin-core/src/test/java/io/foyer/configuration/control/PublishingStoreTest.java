package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.configuration.entity.RecordChange.FieldChange;
import io.foyer.configuration.entity.RecordChange.Kind;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.configuration.entity.refusal.ConfigurationInForceAlready;
import io.foyer.configuration.entity.refusal.ConfigurationNotSound;
import io.foyer.configuration.entity.refusal.NoteTooLong;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PublishingStoreTest extends PublishingNode {

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
  void takes_what_another_node_published() {
    byPublishing();
    var other = newNode();
    database.inTx(other.configurations()::reload);
    set("a10", "Company_Name__c", "Moss & Meadow");
    publish(null);

    database.inTx(other.configurations()::followNewest);

    assertThat(other.configurations().current().company().name()).isEqualTo("Moss & Meadow");
  }
}
