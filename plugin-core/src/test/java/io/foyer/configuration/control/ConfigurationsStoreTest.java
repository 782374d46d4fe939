package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.control.reading.RecordsFixture;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.CrmConfiguration.Note;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ConfigurationsStoreTest {

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final RecordsFixture records = RecordsFixture.sound();
  private final List<ConfigurationChanged> changes = new ArrayList<>();

  @BeforeEach
  void empty() {
    NodeFixture.empty(database);
    crm.configuredWith(records.records());
  }

  @Test
  void puts_what_is_sound_into_force_and_tells_of_it() {
    var configurations = node();

    database.inTx(configurations::reload);

    assertThat(configurations.current().version()).isEqualTo(1);
    assertThat(configurations.current().company().name()).isEqualTo("Fern & Field");
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).before().version()).isZero();
  }

  @Test
  void changes_nothing_while_the_records_stay_the_same() {
    var configurations = node();

    database.inTx(configurations::reload);
    crm.configuredWith(records.set("a01", "Validation_Message__c", "").records());
    database.inTx(configurations::reload);

    assertThat(configurations.current().version()).isEqualTo(1);
    assertThat(changes).hasSize(1);
  }

  @Test
  void keeps_the_last_good_one_and_writes_on_the_record_what_is_wrong() {
    var configurations = node();
    database.inTx(configurations::reload);

    crm.configuredWith(records.set("a02", "Color__c", "Pink").records());
    database.inTx(configurations::reload);

    assertThat(configurations.current().version()).isEqualTo(1);
    assertThat(configurations.problems())
        .extracting(ConfigurationProblem::recordId)
        .containsExactly("a02");
    assertThat(crm.notes())
        .containsExactly(
            new Note("Live_Stream__c", "a02", "Color__c: “Pink” is not one of the choices."));
  }

  @Test
  void takes_the_note_away_when_the_record_is_mended() {
    var configurations = node();
    database.inTx(configurations::reload);
    records.set("a02", "Validation_Message__c", "Color__c: wrong");
    crm.configuredWith(records.records());

    database.inTx(configurations::reload);

    assertThat(configurations.problems()).isEmpty();
    assertThat(crm.notes()).containsExactly(new Note("Live_Stream__c", "a02", ""));
  }

  @Test
  void starts_without_the_crm_from_what_was_kept() {
    database.inTx(node()::reload);
    crm.failWith(new CrmUnavailable("down"));

    var restarted = node();
    database.inTx(restarted::restore);

    assertThat(restarted.current().version()).isEqualTo(1);
    assertThat(restarted.current().streams()).hasSize(2);
    assertThatThrownBy(() -> database.inTx(restarted::reload)).isInstanceOf(CrmUnavailable.class);
    assertThat(restarted.current().version()).isEqualTo(1);
  }

  @Test
  void gives_two_nodes_the_same_version_for_the_same_records() {
    var first = node();
    var second = node();
    database.inTx(first::reload);
    database.inTx(second::reload);

    crm.configuredWith(records.set("a10", "Company_Name__c", "Moss & Meadow").records());
    database.inTx(second::reload);
    database.inTx(first::reload);

    assertThat(first.current().version()).isEqualTo(2);
    assertThat(second.current().version()).isEqualTo(2);
  }

  @Test
  void names_a_field_that_was_removed_and_goes_on_with_all_else() {
    var configurations = node();
    database.inTx(configurations::reload);

    crm.lacks("Live_Stream__c.Active__c", "Team__c");
    crm.configuredWith(records.set("a10", "Company_Name__c", "Moss & Meadow").records());
    database.inTx(configurations::reload);

    assertThat(configurations.problems())
        .extracting(problem -> problem.object() + "." + problem.field())
        .containsExactly("Live_Stream__c.Active__c", "Team__c.");
    assertThat(configurations.current().company().name()).isEqualTo("Moss & Meadow");
    assertThat(configurations.current().streams()).hasSize(2);
    assertThat(configurations.current().teams()).containsKey("a05");
  }

  private Configurations node() {
    return new NodeFixture(database, crm, changes::add).configurations();
  }
}
