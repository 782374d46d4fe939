package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.Experience.Variant;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BOT-1")
class ExperienceSplitsTest {
  private final RecordsFixture records = RecordsFixture.sound();

  @BeforeEach
  void fill() {
    experience("e1", 5).set("e1", "Split__c", "Greeting").set("e1", "Weight__c", "3");
    experience("e2", 9).set("e2", "Split__c", " GREETING ");
  }

  private RecordsFixture experience(String id, int priority) {
    records.add("Experience__c", id, "Experience " + id).set(id, "Active__c", "true");
    records.set(id, "Priority__c", String.valueOf(priority));
    records.add("Experience_Step__c", "s" + id, "End").set("s" + id, "Experience__c", id);
    return records.set("s" + id, "Order__c", "1").set("s" + id, "Kind__c", "End");
  }

  @Test
  void variants_share_a_split_however_it_is_spelt_and_weigh_one_where_nothing_is_said() {
    var read = ConfigurationReader.read(records.records(), 1, Instant.EPOCH);

    assertThat(read.problems()).isEmpty();
    assertThat(read.configuration().orElseThrow().playbook().experiences())
        .extracting(Experience::variant)
        .containsExactly(new Variant("Greeting", 3), new Variant("Greeting", 1));
  }

  @Test
  void a_variant_that_is_alone_is_refused_also_beside_one_that_is_not_active() {
    records.set("e2", "Active__c", "false");

    assertThat(problems())
        .containsExactly(
            "e1 Split__c: No other active experience is in the split “Greeting”: it takes two.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "many"})
  void a_weight_has_bounds(String weight) {
    records.set("e2", "Weight__c", weight);

    assertThat(problems()).containsExactly("e2 Weight__c: Must be a number from 1.0 to 100.0.");
  }

  @Test
  void a_weight_without_a_split_would_do_nothing_and_is_refused() {
    experience("e3", 7).set("e3", "Weight__c", "2");

    assertThat(problems())
        .containsExactly(
            "e3 Weight__c: It counts in a split alone: name one, or leave the weight empty.");
  }

  @Test
  void a_name_has_an_end() {
    var name = "x".repeat(81);
    records.set("e1", "Split__c", name).set("e2", "Split__c", name);

    assertThat(problems())
        .containsExactly(
            "e1 Split__c: At most 80 characters.", "e2 Split__c: At most 80 characters.");
  }

  @Test
  void an_experience_can_be_looked_at_alone_active_or_not_with_its_own_problems() {
    records.set("e2", "Active__c", "false");
    experience("e3", 5).set("se3", "Kind__c", "Dance").set("a03", "Priority__c", "many");

    var read = ConfigurationReader.experiences(records.records());

    assertThat(read).extracting(DraftedExperience::id).containsExactly("e1", "e2", "e3");
    assertThat(read).extracting(DraftedExperience::active).containsExactly(true, false, true);
    assertThat(read.get(1).experience()).isNotNull();
    assertThat(read.get(1).problems()).isEmpty();
    assertThat(read.get(2).experience()).isNull();
    assertThat(read.get(2).problems())
        .extracting(one -> one.recordId() + " " + one.message())
        .contains("se3 “Dance” is not one of the choices.")
        .allMatch(one -> one.startsWith("se3") || one.startsWith("e3"));
  }

  private List<String> problems() {
    return ConfigurationReader.read(records.records(), 1, Instant.EPOCH).problems().stream()
        .map(one -> one.recordId() + " " + one.field() + ": " + one.message())
        .toList();
  }
}
