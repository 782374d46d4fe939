package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.publication;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM takes records of the configuration in. */
public interface ConfigurationContract extends CrmPorts {

  RecordType TEAM = RecordType.of("Team__c", "Name").with("Name", "Description__c");

  @Test
  @Tag("OPS-4")
  default void writes_a_publication_once_however_often_it_is_told() {
    var first = writer().writePublication(publication("2-1795694400"));
    var second = writer().writePublication(publication("2-1795694400"));

    assertThat(second).isEqualTo(first);
    assertThat(writer().writePublication(publication("3-1795694400"))).isNotEqualTo(first);
  }

  @Test
  @Tag("OPS-4")
  default void writes_records_of_the_configuration_each_for_itself() {
    var made = configuration().save(List.of(team(null, "Night shift", "From 22:00"))).get(0).id();

    var saved =
        configuration()
            .save(List.of(team(made, "Night shift", null), team("a0X000000000000AAA", "No", "x")));

    assertThat(saved.get(0)).isEqualTo(new CrmConfiguration.Saved(made, null));
    assertThat(saved.get(1).problem()).isNotBlank();
    assertThat(configuration().read(List.of(TEAM)).of("Team__c"))
        .filteredOn(row -> Objects.equals(made, row.get("Id")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("Name", "Night shift")
                    .doesNotContainKey("Description__c"));
  }

  @Test
  @Tag("OPS-4")
  default void knows_users_by_their_names() {
    var ids = configuration().idsOf("User", Set.of("Ana@foyer.example", "nobody@foyer.example"));

    assertThat(ids).containsOnlyKeys("ana@foyer.example");
    assertThat(ids.get("ana@foyer.example")).hasSize(1);
  }

  private static RecordDraft team(@Nullable String id, String name, @Nullable String description) {
    var fields = new HashMap<String, @Nullable String>();
    fields.put("Name", name);
    fields.put("Description__c", description);
    return new RecordDraft("Team__c", id, fields);
  }
}
