package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.configuration.entity.refusal.ConfigurationInForceAlready;
import io.foyer.configuration.entity.refusal.ConfigurationVersionUnknown;
import io.foyer.crm.entity.CrmUnavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ReturningStoreTest extends PublishingNode {

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
}
