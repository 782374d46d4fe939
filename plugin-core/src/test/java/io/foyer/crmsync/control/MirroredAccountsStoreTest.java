package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.MirrorFixture;
import io.foyer.crm.control.MirroredAccounts;
import io.foyer.crm.entity.AccountRecords;
import io.foyer.crm.entity.AccountTeamMember;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.crm.entity.UserSnapshot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V360-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MirroredAccountsStoreTest extends MirroredNode {

  @Test
  void knows_an_account_with_all_that_hangs_on_it() {
    var ana =
        crm.make(
            CrmObject.USER,
            Map.of("Name", "Ana", "Email", "ana@foyer.example", "IsActive", "true"));
    crm.change(acme, "OwnerId", ana);
    crm.make(
        CrmObject.ACCOUNT_TEAM,
        Map.of("AccountId", acme, "UserId", ana, "TeamMemberRole", "Sales Engineer"));
    opportunity("Arms", "false");
    opportunity("Legs", "false");
    opportunity("Lost", "true");
    readAll();

    var found = find(acme);

    assertThat(found.account().name()).isEqualTo("ACME");
    assertThat(found.domain()).isEqualTo("acme-robotics.example");
    assertThat(found.owner()).extracting(UserSnapshot::name).isEqualTo("Ana");
    assertThat(found.team())
        .containsExactly(
            new AccountTeamMember(
                new UserSnapshot(ana, "Ana", "ana@foyer.example", true), "Sales Engineer"));
    assertThat(found.opportunities())
        .extracting(OpportunitySnapshot::name)
        .containsExactlyInAnyOrder("Arms", "Legs");
    assertThat(found.contacts()).extracting(FoundPerson::email).containsExactly(KIM);
  }

  @Test
  void knows_no_account_by_the_id_of_another_record() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Lee", "Email", "lee@kumo.example"));
    readAll();

    assertThat(database.inTx(() -> accounts().find(lead))).isEmpty();
    assertThat(database.inTx(() -> accounts().find("001none"))).isEmpty();
  }

  @Test
  void knows_people_by_their_addresses_but_no_converted_lead() {
    crm.make(CrmObject.LEAD, Map.of("Name", "Lee", "Email", "lee@kumo.example", "Company", "Kumo"));
    crm.make(
        CrmObject.LEAD,
        Map.of("Name", "Gone", "Email", "gone@kumo.example", "IsConverted", "true"));
    readAll();

    var people =
        database.inTx(
            () -> accounts().people(List.of(KIM, "lee@kumo.example", "gone@kumo.example")));

    assertThat(people).extracting(FoundPerson::name).containsExactlyInAnyOrder("Kim", "Lee");
    assertThat(database.inTx(() -> accounts().people(List.of()))).isEmpty();
  }

  @Test
  @Tag("V360-7")
  void takes_the_record_that_a_rep_named_also_where_it_has_another_address() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Kim Private", "Email", "kim@home.example"));
    readAll();
    assertThat(known(KIM).contact()).isNotNull();

    database.inTx(() -> choices.choose(KIM, lead, "005A"));

    assertThat(known(KIM).lead()).extracting("id").isEqualTo(lead);
    assertThat(known(KIM).contact()).isNull();
    assertThat(known(KIM).ambiguous()).isFalse();
  }

  private void opportunity(String name, String closed) {
    crm.make(
        CrmObject.OPPORTUNITY,
        Map.of("Name", name, "AccountId", acme, "IsClosed", closed, "StageName", "Proposal"));
  }

  private AccountRecords find(String id) {
    return database.inTx(() -> accounts().find(id).orElseThrow());
  }

  private MirroredAccounts accounts() {
    return MirrorFixture.accounts(database);
  }
}
