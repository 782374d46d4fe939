package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmUnavailable;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MirrorKeeperStoreTest extends MirroredNode {

  @Test
  void knows_nobody_before_everything_was_read_once() {
    assertThat(database.<Boolean>inTx(() -> directory.known(KIM).isPresent())).isFalse();

    readAll();

    assertThat(known(KIM)).extracting(CrmMatch::account).extracting("name").isEqualTo("ACME");
    assertThat(known("nobody@nowhere.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void goes_on_with_the_first_reading_where_a_breakdown_ended_it() {
    for (int i = 0; i < 23; i++) {
      contact("Many", "many" + i + "@fern.example", acme);
    }
    crm.failAfter(4);
    database.inTx(
        () ->
            assertThatThrownBy(
                    () -> {
                      while (true) {
                        keeper.step(() -> {});
                      }
                    })
                .isInstanceOf(CrmUnavailable.class));
    crm.loads().clear();
    crm.failAfter(Integer.MAX_VALUE);

    readAll();

    assertThat(known("many22@fern.example").contact()).isNotNull();
    assertThat(crm.loads()).isNotEmpty().doesNotContain("ACCOUNT behind ", "CONTACT behind ");
  }

  @Test
  void takes_over_what_changed_within_a_minute_although_nobody_told() {
    readAll();
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Hanako", "Email", "hanako@kumo.example"));
    readLater();
    assertThat(known("hanako@kumo.example").lead()).extracting("name").isEqualTo("Hanako");

    crm.change(lead, "Email", "sato@kumo.example");
    readLater();

    assertThat(known("hanako@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known("sato@kumo.example").lead()).isNotNull();
    assertThat(heard.get(heard.size() - 1).emails())
        .contains("hanako@kumo.example", "sato@kumo.example");
  }

  @Test
  void tells_nothing_of_records_that_are_as_they_were() {
    readAll();
    heard.clear();

    readLater();

    assertThat(heard).isEmpty();
  }

  @Test
  void lets_go_what_was_deleted() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Gone", "Email", "gone@kumo.example"));
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    crm.delete(lead);

    readLater();

    assertThat(known("gone@kumo.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void lets_go_an_opportunity_once_it_is_closed() {
    var deal = crm.make(CrmObject.OPPORTUNITY, Map.of("Name", "Arms", "AccountId", acme));
    readAll();
    assertThat(known(KIM).openOpportunity()).isNotNull();

    crm.change(deal, "IsClosed", "true");
    readLater();

    assertThat(known(KIM).openOpportunity()).isNull();
  }

  @Test
  void finds_once_a_day_what_vanished_without_a_word() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Lost", "Email", "lost@kumo.example"));
    readAll();
    crm.lose(lead);
    readLater();
    assertThat(known("lost@kumo.example").lead()).as("nothing told of it yet").isNotNull();

    clock.moveBy(Duration.ofDays(1));
    readAll();

    assertThat(known("lost@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known(KIM).contact()).isNotNull();
  }

  @Test
  @Tag("SC-1")
  void leaves_the_work_to_the_node_that_has_it_until_that_one_is_gone() {
    readAll();
    var other = keeper("two");
    clock.moveBy(Duration.ofSeconds(1));
    crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));

    database.inTx(() -> assertThat(other.step(() -> {})).isFalse());
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);

    clock.moveBy(Duration.ofMinutes(2));
    readAll(other);
    assertThat(known("new@kumo.example").lead()).isNotNull();
  }
}
