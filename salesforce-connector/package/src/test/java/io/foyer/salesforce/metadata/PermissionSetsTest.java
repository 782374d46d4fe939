package io.foyer.salesforce.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody may do what they are there for, and no more. */
@Tag("OPS-2")
class PermissionSetsTest {

  private static final List<String> CHANGES = List.of("allowCreate", "allowEdit", "allowDelete");
  // Standard objects of which Foyer itself reads or writes records.
  private static final Set<String> STANDARD =
      Set.of("Account", "Campaign", "CampaignMember", "Contact", "Lead", "Opportunity");

  private final List<PermissionSet> sets = PermissionSet.all();

  @Test
  void there_is_one_for_each_kind_of_person_and_one_for_foyer() {
    assertThat(sets)
        .extracting(PermissionSet::name)
        .containsExactlyInAnyOrder(
            "Foyer_Rep",
            "Foyer_Manager",
            "Foyer_Sales_Ops",
            "Foyer_Support",
            "Foyer_Admin",
            "Foyer_Integration");
  }

  @Test
  void everybody_reads_how_foyer_is_set_up() {
    for (var object : Metadata.customObjects()) {
      assertThat(sets).as(object).allMatch(set -> set.may("allowRead", object));
    }
    for (var field : grantable()) {
      assertThat(sets).as(field.toString()).allMatch(set -> field.names().allMatch(set::reads));
    }
  }

  @Test
  void reps_managers_and_support_change_nothing() {
    for (var set : sets.stream().filter(PermissionSet::isForReaders).toList()) {
      assertThat(set.objects().keySet())
          .as(set.name())
          .noneMatch(object -> CHANGES.stream().anyMatch(change -> set.may(change, object)))
          .noneMatch(object -> set.may("modifyAllRecords", object));
      assertThat(set.fields().keySet()).as(set.name()).noneMatch(set::edits);
    }
  }

  @Test
  void sales_ops_and_admins_set_everything_up_that_foyer_does_not_write_itself() {
    for (var set : sets.stream().filter(PermissionSet::isForEditors).toList()) {
      for (var object : setUpByPeople()) {
        assertThat(CHANGES).as(set + " on " + object).allMatch(change -> set.may(change, object));
        assertThat(editable(object)).as(set.name()).allMatch(f -> f.names().allMatch(set::edits));
      }
    }
  }

  @Test
  void foyer_may_bring_what_people_set_up_from_another_org() {
    for (var object : setUpByPeople()) {
      assertThat(integration().may("allowCreate", object)).as(object).isTrue();
      assertThat(integration().may("allowEdit", object)).as(object).isTrue();
      assertThat(editable(object)).allMatch(field -> field.names().allMatch(integration()::edits));
    }
  }

  @Test
  void foyer_sees_users_and_what_is_assigned_to_them_and_manages_none() {
    assertThat(integration().xml().every("userPermissions").map(each -> each.text("name")))
        .contains("ApiEnabled", "ViewSetup", "ViewAllUsers")
        .doesNotContain("ManageUsers", "AssignPermissionSets", "ViewAllData", "ModifyAllData");
  }

  /** The history of publications is made by Foyer; the address for Lightning is metadata. */
  private static List<String> setUpByPeople() {
    return Metadata.customObjects().stream()
        .filter(object -> object.endsWith("__c") && !object.equals("Publication__c"))
        .toList();
  }

  private static List<CustomField> editable(String object) {
    return Metadata.fieldsOf(object).stream()
        .filter(CustomField::isGrantable)
        .filter(field -> !field.isWrittenByFoyer())
        .toList();
  }

  @Test
  void what_foyer_found_wrong_is_written_by_foyer_alone() {
    for (var field : grantable()) {
      if (field.name().equals("Validation_Message__c") || field.object().equals("Activity")) {
        assertThat(sets)
            .as(field.toString())
            .allMatch(set -> field.names().allMatch(set::edits) == set.equals(integration()));
      }
    }
  }

  @Test
  void no_set_names_what_does_not_exist() {
    var fields = grantable().stream().flatMap(CustomField::names).toList();
    var objects = Stream.concat(Metadata.customObjects().stream(), STANDARD.stream()).toList();
    for (var set : sets) {
      assertThat(set.fields().keySet())
          .as(set.name())
          .filteredOn(field -> field.endsWith("__c"))
          .isSubsetOf(fields);
      assertThat(set.objects().keySet()).as(set.name()).isSubsetOf(objects);
      assertThat(set.xml().texts("tab")).as(set.name()).isSubsetOf(Metadata.apiNames("tab"));
      assertThat(set.xml().texts("apexClass")).isSubsetOf(Metadata.apiNames("cls"));
      assertThat(set.xml().texts("application")).isSubsetOf(Metadata.apiNames("app"));
    }
  }

  @Test
  void people_may_open_the_console_in_lightning_and_foyer_may_not() {
    for (var set : sets) {
      var isForPeople = !set.equals(integration());
      assertThat(set.xml().texts("apexClass").contains("FoyerSignInCode")).isEqualTo(isForPeople);
      assertThat(set.xml().texts("tab").contains("Foyer_Console")).isEqualTo(isForPeople);
      assertThat(set.xml().texts("externalCredentialPrincipal").contains("Foyer-Lightning"))
          .isEqualTo(isForPeople);
    }
  }

  @Test
  void the_set_for_orgs_with_knowledge_reads_it_and_nothing_else() {
    var set =
        MetadataXml.read(
            Path.of(
                "knowledge/main/default/permissionsets/Foyer_Knowledge.permissionset-meta.xml"));

    assertThat(set.every("objectPermissions").map(each -> each.text("object")))
        .containsExactly("Knowledge__kav");
    assertThat(set.every("objectPermissions")).allMatch(each -> each.is("allowRead"));
    assertThat(set.every("objectPermissions"))
        .noneMatch(each -> CHANGES.stream().anyMatch(each::is));
    assertThat(set.every("userPermissions").map(each -> each.text("name")))
        .containsExactly("AllowViewKnowledge");
    assertThat(set.every("fieldPermissions")).isEmpty();
  }

  private PermissionSet integration() {
    return sets.stream()
        .filter(set -> set.name().equals(PermissionSet.INTEGRATION))
        .findFirst()
        .orElseThrow();
  }

  private static List<CustomField> grantable() {
    return Metadata.fields().stream().filter(CustomField::isGrantable).toList();
  }
}
