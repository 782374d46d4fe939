package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.ConfigurationProblem;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OPS-1")
class RefusedRecordsTest extends ReadRecords {

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a01 | Site_Key__c                  | two words              | Site_Key__c
          a01 | Origins__c                   | www.example.com        | Origins__c
          a01 | Origins__c                   | https://a.example/path | Origins__c
          a01 | Origins__c                   | ftp://a.example        | Origins__c
          a01 | Origins__c                   | ''                     | Origins__c
          a01 | Brand_Color__c               | green                  | Brand_Color__c
          a01 | Position__c                  | Top                    | Position__c
          a01 | Logo_Url__c                  | javascript:alert(1)    | Logo_Url__c
          a01 | Hidden_Paths__c              | admin                  | Hidden_Paths__c
          a01 | Private_Paths__c             | checkout               | Private_Paths__c
          a01 | Private_Paths__c             | /checkout/*            | Private_Paths__c
          a02 | Priority__c                  | ''                     | Priority__c
          a02 | Priority__c                  | 2                      | Priority__c
          a02 | Color__c                     | Pink                   | Color__c
          a02 | Filter_Logic__c              | 1 AND                  | Filter_Logic__c
          a02 | Filter_Logic__c              | (1                     | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 1                    | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 OR 2                 | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 AND 1 OR 1           | Filter_Logic__c
          a02 | Filter_Logic__c              | 1; DROP TABLE          | Filter_Logic__c
          a04 | Field__c                     | Shoe Size              | Field__c
          a04 | Field__c                     | Account.Unknown__c     | Field__c
          a04 | Operator__c                  | resembles              | Operator__c
          a04 | Operator__c                  | contains               | Operator__c
          a04 | Value__c                     | perhaps                | Value__c
          a04 | Value__c                     | ''                     | Value__c
          a04 | Routing_Rule__c              | a07                    | Routing_Rule__c
          a06 | User__c                      | ''                     | User__c
          a06 | Weight__c                    | 0                      | Weight__c
          a07 | Order__c                     | ''                     | Order__c
          a07 | Order__c                     | 99                     | Order__c
          a07 | Target__c                    | ''                     | Target__c
          a07 | Target__c                    | Anyone                 | Target__c
          a07 | Target__c                    | Rep                    | Rep__c
          a07 | Fallback_Team__c             | gone                   | Fallback_Team__c
          a07 | Distribution__c              | By Height              | Distribution__c
          a08 | Team__c                      | ''                     | Team__c
          a08 | Team__c                      | gone                   | Team__c
          a09 | Time_Zone__c                 | Europe/Atlantis        | Time_Zone__c
          a09 | Time_Zone__c                 | ''                     | Time_Zone__c
          a09 | Monday__c                    | nine to five           | Monday__c
          a09 | Monday__c                    | 18:00-09:00            | Monday__c
          a09 | Monday__c                    | 09:00-25:00            | Monday__c
          a09 | Monday__c                    | 09:60-10:00            | Monday__c
          a10 | Company_Name__c              | ''                     | Company_Name__c
          a10 | Inbound_Countdown_Seconds__c | 0                      | Inbound_Countdown_Seconds__c
          a10 | Inbound_Countdown_Seconds__c | soon                   | Inbound_Countdown_Seconds__c
          a10 | Silence_End_Minutes__c       | 5                      | Silence_End_Minutes__c
          a10 | Rep_Capacity__c              | -1                     | Rep_Capacity__c
          a10 | Publishing__c                | Sometimes              | Publishing__c
          """)
  void refuses_and_says_where(String id, String field, String value, String reportedOn) {
    records.set(id, field, value);

    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);

    assertThat(reading.configuration()).isEmpty();
    assertThat(reading.problems()).extracting(ConfigurationProblem::field).contains(reportedOn);
    assertThat(reading.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
  }

  @Test
  void refuses_two_sites_of_one_key() {
    records.add("Site__c", "b1", "Other").set("b1", "Site_Key__c", "demo");

    assertThat(problems()).extracting(ConfigurationProblem::recordId).containsExactly("b1");
  }

  @Test
  void refuses_a_team_without_members_where_it_is_routed_to() {
    records.without("a06");

    assertThat(problems())
        .extracting(ConfigurationProblem::field)
        .containsExactlyInAnyOrder("Fallback_Team__c", "Team__c");
  }

  @Test
  void asks_for_business_hours_and_settings_where_there_are_none() {
    records.without("a09").without("a10");

    assertThat(problems())
        .extracting(ConfigurationProblem::object)
        .containsExactlyInAnyOrder("Business_Hours__c", "Setting__c");
  }

  @Test
  void refuses_a_second_default_of_business_hours() {
    records.add("Business_Hours__c", "b1", "Second").set("b1", "Default__c", "true");

    assertThat(problems()).extracting(ConfigurationProblem::recordId).containsExactly("b1");
  }

  @Test
  void names_every_problem_at_once() {
    records.set("a01", "Origins__c", "nowhere").set("a09", "Time_Zone__c", "Mars");
    records.set("a02", "Color__c", "Pink");

    assertThat(problems()).hasSize(3);
  }

  @Test
  void reports_a_criterion_on_the_record_that_shows_notes() {
    records.set("a04", "Field__c", "Shoe Size");

    assertThat(problems())
        .containsExactly(
            new ConfigurationProblem(
                "Live_Stream__c",
                "a02",
                "Target Account",
                "Field__c",
                "Criterion 1: there is no field “Shoe Size”."));
  }

  @Test
  @Tag("EV-1")
  void wants_the_queue_named_that_owns_new_leads() {
    records.set("a10", "Lead_Owner__c", "Queue");

    assertThat(problems()).extracting(ConfigurationProblem::field).containsExactly("Lead_Queue__c");
  }
}
