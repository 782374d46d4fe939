package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmUnavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class SiteSwitchesStoreTest extends PublishingNode {

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
}
