package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.ExperienceStep.Choice;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("BOT-1")
class ExperienceReadingTest {
  private static final String STEP = "Experience_Step__c";

  private final RecordsFixture records = RecordsFixture.sound();

  @BeforeEach
  void fill() {
    records.add("Experience__c", "e1", "Growers").set("e1", "Active__c", "true");
    records.set("e1", "Priority__c", "5");
    records.criterion("c1", "Experience__c", "e1").is("c1", 1, "Page Path", "contains", "/grow");
    step("s1", "Hello", 10, "Say")
        .set("s1", "Text__c", "Hello.")
        .set("s1", "Next_Step__c", "topic");
    step("s2", "Topic", 20, "Ask").set("s2", "Text__c", "What is it?");
    records.set("s2", "Choices__c", "Prices -> Known\n\nBye\u202E → end\nOther");
    records.set("s2", "Next_Step__c", "Address");
    step("s3", "Known", 30, "Branch").set("s3", "Next_Step__c", "Rep");
    records.set("s3", "Otherwise__c", "Address").set("s3", "Field__c", "account.industry");
    records.set("s3", "Operator__c", "equals").set("s3", "Value__c", "Food");
    step("s4", "Address", 40, "Capture Email").set("s4", "Text__c", "Your address?");
    records.set("s4", "Skip__c", "true").set("s4", "Next_Step__c", "Rep");
    step("s5", "Rep", 50, "Route to Rep");
    step("s6", "End", 60, "End").set("s6", "Text__c", "Bye.");
  }

  private RecordsFixture step(String id, String name, int order, String kind) {
    records.add(STEP, id, name).set(id, "Experience__c", "e1").set(id, "Kind__c", kind);
    return records.set(id, "Order__c", String.valueOf(order));
  }

  @Test
  void reads_the_graph_with_its_names_as_the_steps_spell_them() {
    var read = experiences().get(0);

    assertThat(read.first()).isEqualTo("Hello");
    assertThat(read.steps().get("Hello"))
        .isEqualTo(new ExperienceStep.Say("Hello", "Hello.", "Topic"));
    assertThat(read.steps().get("Topic"))
        .isInstanceOfSatisfying(
            ExperienceStep.Ask.class,
            ask ->
                assertThat(ask.choices())
                    .containsExactly(
                        new Choice("Prices", "Known"),
                        new Choice("Bye", "End"),
                        new Choice("Other", "Address")));
    assertThat(read.steps().get("Address"))
        .isEqualTo(new ExperienceStep.CaptureEmail("Address", "Your address?", true, "Rep"));
    assertThat(read.steps().get("Rep")).isEqualTo(new ExperienceStep.Close("Rep", "", Ending.REP));
  }

  @Test
  void has_the_fields_read_that_its_criteria_and_branches_name() {
    assertThat(read().configuration().orElseThrow().crmFieldsUsed()).contains("Account.Industry");
  }

  @Test
  void passes_over_what_is_not_active_with_its_steps() {
    records.set("e1", "Active__c", "false").set("s1", "Next_Step__c", "Nowhere");

    assertThat(experiences()).isEmpty();
  }

  @Test
  void comes_in_the_order_of_priority_which_each_has_for_itself() {
    records.add("Experience__c", "e2", "First").set("e2", "Active__c", "true");
    records.set("e2", "Priority__c", "1");
    records.add(STEP, "s7", "Bye").set("s7", "Experience__c", "e2").set("s7", "Order__c", "1");
    records.set("s7", "Kind__c", "End");

    assertThat(experiences()).extracting(Experience::name).containsExactly("First", "Growers");

    records.set("e2", "Priority__c", "5");

    assertThat(problems()).containsExactly("Priority__c: “Growers” has the same priority.");
  }

  @ParameterizedTest(name = "{0}.{1} = {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s1 | Next_Step__c | Nowhere         | Next_Step__c: There is no step “Nowhere”.
          s1 | Next_Step__c | ''              | Next_Step__c: A value is needed.
          s1 | Text__c      | ''              | Text__c: A value is needed.
          s1 | Kind__c      | Dance           | Kind__c: “Dance” is not one of the choices.
          s1 | Name         | topic           | Name: Another step of this experience has the same name.
          s2 | Choices__c   | ''              | Choices__c: Give 1 to 12 choices, one a line.
          s2 | Choices__c   | -> Rep          | Choices__c: Each choice needs 1 to 80 characters.
          s2 | Choices__c   | A -> Nowhere    | Choices__c: There is no step “Nowhere”.
          s3 | Field__c     | Shoe Size       | Field__c: There is no field “Shoe Size”.
          s3 | Operator__c  | ''              | Operator__c: An operator is needed.
          s3 | Otherwise__c | ''              | Otherwise__c: A value is needed.
          e1 | Priority__c  | ''              | Priority__c: A value is needed.
          e1 | Once_In_Days__c | 400          | Once_In_Days__c: Must be a number from 0.0 to 365.0.
          """)
  void refuses_what_is_not_whole(String id, String field, String value, String problem) {
    records.set(id, field, value);

    assertThat(problems()).contains(problem);
  }

  @Test
  void refuses_the_same_answer_twice_and_more_than_anybody_reads() {
    records.set("s2", "Choices__c", "Prices -> Known\nprices -> End\nOther");
    assertThat(problems()).contains("Choices__c: “prices” stands there twice.");

    records.set("s2", "Choices__c", "Prices -> Known\nBye -> End\n" + "a\n".repeat(11));
    assertThat(problems()).contains("Choices__c: Give 1 to 12 choices, one a line.");
  }

  @Test
  void refuses_a_step_that_no_way_leads_to() {
    step("s7", "Lost", 70, "End");

    assertThat(read().problems())
        .extracting(ConfigurationProblem::recordId, ConfigurationProblem::message)
        .containsExactly(tuple("s7", "No way leads to this step."));
  }

  @Test
  void refuses_steps_from_which_it_never_comes_to_an_end() {
    records.set("s2", "Choices__c", "Again -> Hello\nPrices -> Known\nBye -> End\nOther");
    assertThat(problems()).isEmpty();

    records.set("s4", "Next_Step__c", "Address");

    assertThat(problems()).contains(": From here the experience never comes to an end.");
  }

  @Test
  void refuses_to_go_round_without_a_question_be_it_past_a_known_address() {
    step("s7", "Round", 70, "Branch").set("s7", "Field__c", "Email Known");
    records.set("s7", "Operator__c", "equals").set("s7", "Value__c", "true");
    records.set("s7", "Next_Step__c", "Address").set("s7", "Otherwise__c", "Rep");
    records.set("s4", "Next_Step__c", "Round");

    assertThat(read().problems())
        .extracting(ConfigurationProblem::recordId, ConfigurationProblem::message)
        .containsExactly(
            tuple("s4", "It goes round without a question."),
            tuple("s7", "It goes round without a question."));
  }

  @Test
  void refuses_none_and_too_many_steps_and_too_long_words() {
    records.add("Experience__c", "e2", "Empty").set("e2", "Active__c", "true");
    records.set("e2", "Priority__c", "1");
    assertThat(problems()).containsExactly(": Give it 1 to 50 steps; it has 0.");

    records.without("e2").set("s6", "Text__c", "x".repeat(2_001));
    assertThat(problems()).containsExactly("Text__c: At most 2000 characters.");

    records.set("s6", "Text__c", "Bye.");
    for (int at = 0; at < 45; at++) {
      step("x" + at, "Step " + at, 100 + at, "End");
    }
    assertThat(problems()).contains(": Give it 1 to 50 steps; it has 51.");
  }

  @Test
  void a_criterion_belongs_to_one_record_alone() {
    records.set("c1", "Live_Stream__c", "a03");

    assertThat(problems())
        .contains("Experience__c: Name one stream, rule or experience, not several.");
  }

  private List<Experience> experiences() {
    var read = read();
    assertThat(read.problems()).isEmpty();
    return read.configuration().orElseThrow().playbook().experiences();
  }

  private List<String> problems() {
    return read().problems().stream().map(one -> one.field() + ": " + one.message()).toList();
  }

  private Reading read() {
    return ConfigurationReader.read(records.records(), 1, Instant.EPOCH);
  }
}
