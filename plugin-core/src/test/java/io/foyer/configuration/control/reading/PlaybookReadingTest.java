package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FieldMapping;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OPS-1")
class PlaybookReadingTest {

  // A Friday, on which the hours of the fixture are not open.
  private static final Instant CHRISTMAS = Instant.parse("2026-12-25T09:30:00Z");

  private final RecordsFixture records = RecordsFixture.sound();

  @BeforeEach
  void fill() {
    records.add("Qualification_Rule__c", "q1", "Rest").set("q1", "Order__c", "99");
    records.set("q1", "Outcome__c", "Chat").set("q1", "Active__c", "true");
    records.add("Qualification_Rule__c", "q2", "Targets").set("q2", "Order__c", "1");
    records.set("q2", "Outcome__c", "Chat and Call").set("q2", "Active__c", "true");
    records.criterion("q3", "Qualification_Rule__c", "q2");
    records.is("q3", 1, "Target Account List", "is in", "strategic, Watched");
    records
        .add("Target_Account_List__c", "t1", "Strategic")
        .set("t1", "Source__c", "Account Field");
    records.set("t1", "Account_Field__c", "Target_Account__c");
    records.add("Target_Account_List__c", "t2", "Watched");
    records.add("Target_Account__c", "t3", "TA-1").set("t3", "List__c", "t2");
    records.set("t3", "Domain__c", "Acme.com");
    records.add("Holiday__c", "h1", "Christmas").set("h1", "Business_Hours__c", "a09");
    records.set("h1", "Date__c", "2026-12-25").set("h1", "Open_From__c", "10:00");
    records.set("h1", "Open_Until__c", "12:00");
    records.add("Holiday__c", "h2", "A Monday").set("h2", "Business_Hours__c", "a09");
    records.set("h2", "Date__c", "2026-12-28");
    records.add("Shortcut__c", "s1", "hello").set("s1", "Active__c", "true");
    records.set("s1", "Text__c", "Hello {visitor first name|there}, I am {Rep Name}. {:-)");
    records.add("Field_Mapping__c", "f1", "FM-1").set("f1", "Object__c", "Account");
    records.set("f1", "Field__c", "industry").set("f1", "Shown__c", "true");
    records.add("Field_Mapping__c", "f2", "FM-2").set("f2", "Object__c", "Lead");
    records.set("f2", "Field__c", "Country").set("f2", "Direction__c", "To Salesforce");
    records.set("f2", "Visitor_Field__c", "country");
  }

  @Test
  @Tag("RT-6")
  void reads_qualification_rules_in_order_with_their_criteria() {
    var rules = read().playbook().qualification();

    assertThat(rules)
        .extracting(QualificationRule::outcome)
        .containsExactly(Outcome.CHAT_AND_CALL, Outcome.CHAT);
    var criterion = rules.get(0).criteria().all().get(1);
    assertThat(criterion).isNotNull();
    assertThat(criterion.lists()).extracting("name").containsExactly("Strategic", "Watched");
    assertThat(criterion.facts())
        .containsExactlyInAnyOrder("Account.Target_Account__c", "Company Domain", "Account Id");
  }

  @Test
  void reads_lists_of_target_accounts_by_field_and_by_domain() {
    var lists = read().playbook().targetLists();

    assertThat(lists.get("watched"))
        .satisfies(
            list -> {
              assertThat(list.holdsDomain("acme.com")).isTrue();
              assertThat(list.holdsDomain("eu.acme.com")).isTrue();
              assertThat(list.holdsDomain("notacme.com")).isFalse();
            });
    assertThat(lists.get("strategic"))
        .extracting("field")
        .extracting(field -> ((Criterion) field).value())
        .isEqualTo("true");
  }

  @Test
  @Tag("RT-2")
  void takes_days_off_and_short_days_out_of_the_week() {
    var hours = read().hours();

    assertThat(hours.isOpen(CHRISTMAS)).isTrue();
    assertThat(hours.isOpen(CHRISTMAS.plusSeconds(7_200))).isFalse();
    assertThat(hours.isOpen(Instant.parse("2026-12-21T09:30:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-12-28T09:30:00Z"))).isFalse();
  }

  @Test
  @Tag("V360-2")
  void reads_which_fields_are_shown_and_filled() {
    assertThat(read().playbook().mappings())
        .containsExactly(
            new FieldMapping("f1", "Account.Industry", "Industry", 99999, true, null),
            new FieldMapping("f2", "Lead.Country", "Country", 99999, false, "Country"));
  }

  @Test
  @Tag("V360-2")
  void has_the_fields_that_are_shown_read_with_the_records() {
    assertThat(read().crmFieldsUsed()).contains("Account.Industry").doesNotContain("Lead.Country");

    records.set("f1", "Shown__c", "false");

    assertThat(read().crmFieldsUsed()).doesNotContain("Account.Industry");
  }

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q1 | Order__c                | ''              | q1
          q1 | Order__c                | 1               | q2
          q1 | Outcome__c              | Shout           | q1
          q2 | Filter_Logic__c         | 1 AND           | q2
          q3 | Value__c                | Unheard of      | q2
          q3 | Operator__c             | equals          | q2
          q3 | Routing_Rule__c         | a07             | q3
          t1 | Account_Field__c        | Shoe_Size__c    | t1
          t1 | Account_Field__c        | ''              | t1
          t1 | Account_Value__c        | perhaps         | t1
          t1 | Source__c               | Guess           | t1
          t1 | Name                    | watched         | t2
          t3 | Domain__c               | ''              | t2
          t3 | Domain__c               | not a domain    | t2
          h1 | Date__c                 | Christmas       | a09
          h1 | Open_From__c            | ten             | a09
          h1 | Open_Until__c           | ''              | a09
          s1 | Text__c                 | ''              | s1
          s1 | Text__c                 | Hi {First Name} | s1
          s1 | Team__c                 | gone            | s1
          s1 | Language__c             | English         | s1
          f1 | Field__c                | Shoe_Size__c    | f1
          f1 | Object__c               | ''              | f1
          f1 | Direction__c            | Sideways        | f1
          f2 | Object__c               | Account         | f2
          f2 | Field__c                | Email           | f2
          f2 | Field__c                | NumberOfEmployees | f2
          f2 | Visitor_Field__c        | Shoe Size       | f2
          f2 | Visitor_Field__c        | ''              | f2
          """)
  void refuses_and_says_where(String id, String field, String value, String reportedOn) {
    records.set(id, field, value);

    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);

    assertThat(reading.configuration()).isEmpty();
    assertThat(reading.problems()).extracting(ConfigurationProblem::recordId).contains(reportedOn);
  }

  private Configuration read() {
    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
    assertThat(reading.problems()).isEmpty();
    return reading.configuration().orElseThrow();
  }
}
