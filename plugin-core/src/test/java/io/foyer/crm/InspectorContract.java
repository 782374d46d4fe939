package io.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmInspector;
import io.foyer.crm.entity.CrmUnavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every inspector must tell; the org that it looks at has all that Foyer needs. */
@Tag("OPS-6")
public abstract class InspectorContract {

  protected abstract CrmInspector inspector();

  /** Down until the end of the test. */
  protected abstract void down();

  @Test
  void says_which_org_was_reached_and_as_whom() {
    var report = inspector().inspect();

    assertThat(report.organization()).isEqualTo("Fern & Field");
    assertThat(report.organizationId()).startsWith("00D");
    assertThat(report.user()).isEqualTo("Foyer Integration");
    assertThat(report.userId()).startsWith("005");
  }

  @Test
  void finds_all_that_the_package_brings() {
    var report = inspector().inspect();

    assertThat(report.missing()).isEmpty();
    assertThat(report.refused()).isEmpty();
    assertThat(report.objects()).isPositive();
    assertThat(report.fields()).isGreaterThan(report.objects());
  }

  @Test
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> inspector().inspect()).isInstanceOf(CrmUnavailable.class);
  }
}
