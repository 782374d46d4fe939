package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;

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
class MirrorSearchStoreTest extends MirroredNode {

  @Test
  @Tag("V360-7")
  void shows_everybody_with_the_address_until_somebody_chooses() {
    var first = contact("Kim the first", "kim@both.example", acme);
    var second = contact("Kim the second", "kim@both.example", acme);
    readAll();

    assertThat(known("kim@both.example").ambiguous()).isTrue();
    assertThat(known("kim@both.example").alternatives())
        .extracting("id")
        .containsExactlyInAnyOrder(first, second);

    for (var chosen : List.of(first, second)) {
      database.inTx(() -> choices.choose("kim@both.example", chosen, "005A"));
      assertThat(known("kim@both.example").ambiguous()).isFalse();
      assertThat(known("kim@both.example").contact()).extracting("id").isEqualTo(chosen);
    }
  }

  @Test
  @Tag("RT-1")
  void finds_the_company_by_the_domain_of_most_of_its_contacts() {
    var fern = crm.make(CrmObject.ACCOUNT, Map.of("Name", "Fern & Sons"));
    contact("One", "one@fern.example", fern);
    contact("Two", "two@fern.example", fern);
    contact("Guest", "guest@elsewhere.example", fern);
    readAll();

    assertThat(known("new@fern.example").account()).extracting("name").isEqualTo("Fern & Sons");
    assertThat(known("new@elsewhere.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  @Tag("SEC-1")
  void keeps_hostile_values_as_text() {
    contact("<script>\u0000'; DROP TABLE crm_records; --", "hostile@fern.example", acme);

    readAll();

    assertThat(known("hostile@fern.example").contact())
        .extracting("lastName")
        .isEqualTo("<script>'; DROP TABLE crm_records; --");
  }

  @Test
  void asks_the_crm_itself_and_remembers_its_answer() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);

    assertThat(asked("new@kumo.example").lead()).isNotNull();
    assertThat(known("new@kumo.example").lead()).isNotNull();

    crm.lose(lead);
    assertThat(asked("new@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);
  }
}
