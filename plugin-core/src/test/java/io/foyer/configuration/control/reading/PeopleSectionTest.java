package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.RepProfile;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OPS-5")
class PeopleSectionTest {

  private static final RepId ANA = new RepId("005A");

  private final RecordsFixture records =
      RecordsFixture.sound().add("Rep__c", "a11", "REP-1").set("a11", "User__c", "005A");

  @Test
  void reads_what_sales_ops_say_of_a_rep() {
    records.set("a11", "Active__c", "true").set("a11", "Capacity__c", "3.0");
    records.set("a11", "Languages__c", "en\npt-BR").set("a11", "Note__c", "Ben stands in");
    records.set("a11", "Absent_From__c", "2026-12-03T08:00:00.000+0000");
    records.set("a11", "Absent_Until__c", "2026-12-10T09:00:00+01:00");

    var configuration = read();

    assertThat(configuration.profile(ANA))
        .contains(
            new RepProfile(
                "a11",
                ANA,
                true,
                3,
                List.of("en", "pt-br"),
                new Absence(
                    Instant.parse("2026-12-03T08:00:00Z"), Instant.parse("2026-12-10T08:00:00Z")),
                "Ben stands in"));
    assertThat(configuration.capacity(ANA)).isEqualTo(3);
  }

  @Test
  void takes_the_companys_number_where_a_rep_has_none() {
    records.set("a10", "Rep_Capacity__c", "7");

    assertThat(read().capacity(ANA)).isEqualTo(7);
    assertThat(read().capacity(new RepId("005B"))).isEqualTo(7);
  }

  @Test
  void takes_any_language_where_none_is_named() {
    assertThat(speaks("", "ja")).isTrue();
    assertThat(speaks("en\npt-BR", "pt")).isTrue();
    assertThat(speaks("en\npt-BR", "pt-PT")).isTrue();
    assertThat(speaks("en\npt-BR", "de")).isFalse();
  }

  @Test
  void knows_when_an_absence_holds() {
    var noon = Instant.parse("2026-12-03T12:00:00Z");

    assertThat(new Absence(noon, null).holdsAt(noon)).isTrue();
    assertThat(new Absence(noon.plusSeconds(1), null).holdsAt(noon)).isFalse();
    assertThat(new Absence(null, noon).holdsAt(noon)).isFalse();
    assertThat(new Absence(null, noon.plusSeconds(1)).holdsAt(noon)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Capacity__c, 0.5",
    "Capacity__c, many",
    "Languages__c, English please",
    "Absent_From__c, tomorrow",
    "Absent_Until__c, 2026-13-01T00:00:00Z",
  })
  void refuses_what_cannot_be_and_says_where(String field, String value) {
    records.set("a11", field, value);

    assertThat(problems())
        .extracting(ConfigurationProblem::recordId, ConfigurationProblem::field)
        .containsExactly(tuple("a11", field));
  }

  @Test
  void refuses_an_absence_that_ends_before_it_begins() {
    records.set("a11", "Absent_From__c", "2026-12-03T08:00:00Z");
    records.set("a11", "Absent_Until__c", "2026-12-02T08:00:00Z");

    assertThat(problems())
        .extracting(ConfigurationProblem::field)
        .containsExactly("Absent_Until__c");
  }

  @Test
  void refuses_two_records_about_one_user() {
    records.add("Rep__c", "a12", "REP-2").set("a12", "User__c", "005A");

    assertThat(problems())
        .extracting(ConfigurationProblem::message)
        .containsExactly("Another record is about the same user.");
  }

  @Test
  @Tag("WEB-2")
  void reads_the_team_of_a_site_in_test_mode() {
    records.set("a01", "Test_Mode__c", "true").set("a01", "Test_Team__c", "a05");

    var configuration = read();

    assertThat(configuration.isTest(new SiteKey("demo"))).isTrue();
    assertThat(configuration.site(new SiteKey("demo")).orElseThrow().testTeam()).isEqualTo("a05");
  }

  @Test
  @Tag("WEB-2")
  void refuses_test_mode_without_somebody_to_test() {
    records.set("a01", "Test_Mode__c", "true");
    assertThat(problems()).extracting(ConfigurationProblem::field).containsExactly("Test_Team__c");

    records.set("a01", "Test_Team__c", "no-such-team");
    assertThat(problems()).extracting(ConfigurationProblem::recordId).containsExactly("a01");
  }

  private boolean speaks(String languages, String language) {
    records.set("a11", "Languages__c", languages);
    return read().profile(ANA).orElseThrow().speaks(language);
  }

  private Configuration read() {
    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
    assertThat(reading.problems()).isEmpty();
    return reading.configuration().orElseThrow();
  }

  private List<ConfigurationProblem> problems() {
    return ConfigurationReader.read(records.records(), 7, Instant.EPOCH).problems();
  }
}
