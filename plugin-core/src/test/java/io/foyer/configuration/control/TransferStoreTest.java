package io.foyer.configuration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Body;
import io.foyer.configuration.control.reading.RecordsFixture;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.configuration.entity.ImportLine.Action;
import io.foyer.configuration.entity.refusal.DocumentUnreadable;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.platform.Database;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("OPS-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class TransferStoreTest {

  private static final Editor OLGA = new Editor("005O", "Olga");

  @Parameter Database database;

  private final InMemoryCrm sandbox = new InMemoryCrm();
  private final InMemoryCrm production = new InMemoryCrm();
  private final RecordsFixture records =
      RecordsFixture.sound().set("a06", "User__r.Username", "ana@foyer.example");

  @BeforeEach
  void empty() {
    NodeFixture.empty(database);
    sandbox.configuredWith(records.records());
    production.configuredWith(new ConfigurationRecords(Map.of(), records.records().fields()));
    production.knowsUser("ana@foyer.example", "005PRODANA");
  }

  @Test
  void names_everything_and_carries_no_id() {
    var document = exported();

    assertThat(document)
        .contains("\"Live_Stream__c\":\"Target Account\"")
        .contains("\"User__c\":\"ana@foyer.example\"")
        .contains("\"Fallback_Team__c\":\"Everyone\"")
        .doesNotContain("\"a0")
        .doesNotContain("005A");
  }

  @Test
  void says_what_it_would_do_and_does_nothing_yet() {
    var lines = rehearsed(exported());

    assertThat(lines).extracting(ImportLine::action).containsOnly(Action.CREATE);
    assertThat(lines)
        .extracting(ImportLine::name)
        .contains("Target Account", "Target Account › 1", "Everyone › ana@foyer.example");
    assertThat(production.read(List.of()).records()).isEmpty();
  }

  @Test
  void makes_a_configuration_of_another_org_the_same_by_name() {
    var document = exported();

    var lines = imported(document);

    assertThat(lines).extracting(ImportLine::problem).containsOnlyNulls();
    var made = production.read(List.of());
    assertThat(made.of("Team_Member__c").get(0)).containsEntry("User__c", "005PRODANA");
    var team = made.of("Team__c").get(0).get("Id");
    assertThat(made.of("Team_Member__c").get(0)).containsEntry("Team__c", team);
    assertThat(rehearsed(document)).extracting(ImportLine::action).containsOnly(Action.LEAVE);
  }

  @Test
  void changes_what_has_the_name_and_leaves_the_rest() {
    var document = exported();
    imported(document);
    var changed = document.replace("\"Rose\"", "\"Teal\"");

    var lines = imported(changed);

    assertThat(lines)
        .filteredOn(line -> line.action() == Action.CHANGE)
        .singleElement()
        .satisfies(line -> assertThat(line.fields().get(0).now()).isEqualTo("Teal"));
  }

  @Test
  void leaves_out_what_points_to_nobody_and_says_why() {
    production.knowsUser("ana@foyer.example", "005PRODANA");
    var document = exported().replace("ana@foyer.example", "gone@foyer.example");

    assertThat(rehearsed(document))
        .filteredOn(line -> line.action() == Action.LEAVE_OUT)
        .singleElement()
        .satisfies(
            line -> assertThat(line.problem()).isEqualTo("There is no User “gone@foyer.example”."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\":\"foyer-configuration/1\"}",
        "{\"format\":\"foyer-configuration/1\",\"records\":[]}",
        "{\"format\":\"foyer-configuration/1\",\"records\":{\"User\":[]}}",
        "{\"format\":\"foyer-configuration/1\",\"records\":{\"Team__c\":{}}}",
        "{\"format\":\"foyer-configuration/1\",\"records\":{\"Team__c\":[7]}}",
        "{\"format\":\"foyer-configuration/1\",\"records\":{\"Team__c\":[{\"OwnerId\":\"x\"}]}}",
        "{\"format\":\"foyer-configuration/1\",\"records\":{\"Team__c\":[{\"Name\":{}}]}}"
      })
  void refuses_what_is_no_exported_configuration(String document) {
    assertThatThrownBy(() -> rehearsed(document)).isInstanceOf(DocumentUnreadable.class);
  }

  private String exported() {
    var node = new NodeFixture(database, sandbox, change -> {});
    database.inTx(node.configurations()::reload);
    return node.transfer().export().toString();
  }

  private List<ImportLine> rehearsed(String document) {
    return there().transfer().rehearse(Body.of(document).object());
  }

  private List<ImportLine> imported(String document) {
    return database.inTx(() -> there().transfer().bring(OLGA, Body.of(document).object()));
  }

  private NodeFixture there() {
    return new NodeFixture(database, production, change -> {});
  }
}
