package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.ChangeNotice;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MirrorNoticesStoreTest extends MirroredNode {

  @Test
  void reads_at_once_what_a_notice_names() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));
    notices.tell(new ChangeNotice(7, "Lead", ChangeNotice.Kind.CHANGED, List.of(lead)));
    step();
    assertThat(known("new@kumo.example").lead()).isNotNull();

    crm.delete(lead);
    notices.tell(new ChangeNotice(8, "Lead", ChangeNotice.Kind.DELETED, List.of(lead)));
    step();

    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void goes_on_listening_behind_the_last_notice_it_worked_through() {
    readAll();
    assertThat(notices.after).isNull();
    notices.tell(new ChangeNotice(42, "Lead", ChangeNotice.Kind.CHANGED, List.of()));
    step();

    notices.stop();
    clock.moveBy(Duration.ofMinutes(1));
    step();

    assertThat(notices.after).isEqualTo(42L);
  }

  @Test
  void compares_everything_after_a_gap_in_the_notices() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    crm.make(CrmObject.LEAD, Map.of("Name", "Missed", "Email", "missed@kumo.example"));

    notices.tell(new ChangeNotice(0, "*", ChangeNotice.Kind.GAP, List.of()));
    step();

    assertThat(known("missed@kumo.example").lead()).isNotNull();
  }

  @Test
  @Tag("LS-2")
  void passes_on_that_records_of_the_configuration_changed() {
    readAll();
    notices.tell(new ChangeNotice(9, "Live_Stream__c", ChangeNotice.Kind.CHANGED, List.of("a0X1")));
    step();

    assertThat(configured).isEqualTo(1);
  }
}
