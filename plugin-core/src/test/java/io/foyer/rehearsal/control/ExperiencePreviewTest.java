package io.foyer.rehearsal.control;

import static io.foyer.experiences.entity.Paths.choice;
import static io.foyer.experiences.entity.Paths.email;
import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.DraftedExperiences;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.experiences.entity.Answer;
import io.foyer.experiences.entity.AnswerUnusable;
import io.foyer.experiences.entity.Line;
import io.foyer.experiences.entity.Paths;
import io.foyer.platform.MovedClock;
import io.foyer.rehearsal.entity.ExperienceUnknown;
import io.foyer.rehearsal.entity.Preview;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.reps.control.People;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.WebAddress;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
@Tag("OPS-6")
class ExperiencePreviewTest {
  private static final ConfigurationProblem PROBLEM =
      new ConfigurationProblem("Experience_Step__c", "s1", "Hello", "Text__c", "Needed.");

  private final House house =
      new House(
          "a",
          new Street(),
          MovedClock.atNoon(),
          Floor.configuration(Distribution.ALL_AT_ONCE, false));

  @BeforeEach
  void furnish() {
    house.isThere(ANA);
    house.put(new Drafted());
    house.put(
        new People() {
          @Override
          public String name(RepId id) {
            return id.value();
          }
        });
  }

  private Preview walks(Answer... answers) {
    return walks("e1", "/demo/grow", answers);
  }

  private Preview walks(String experience, String path, Answer... answers) {
    var page = WebAddress.of(Floor.ORIGIN + path).orElseThrow();
    return house
        .get(ExperiencePreview.class)
        .walk(experience, ThoughtVisitor.reading(page), List.of(answers));
  }

  private static List<Line> lines(Preview preview) {
    return Objects.requireNonNull(preview.walk()).lines();
  }

  @Test
  void goes_as_a_visitor_would_though_it_is_not_active() {
    var begun = walks();

    assertThat(lines(begun)).extracting(Line::text).containsExactly("Hello.", "What is it?");
    assertThat(begun.fits()).isTrue();
    assertThat(begun.outcome()).isNull();
    assertThat(Objects.requireNonNull(walks(choice("a", "Topic", "Prices")).walk()).at())
        .isEqualTo("Address");
  }

  @Test
  void says_what_would_come_at_the_end() {
    var over = walks(choice("a", "Topic", "Prices"), email("b", "Address", null));

    var outcome = Objects.requireNonNull(over.outcome());
    assertThat(outcome.ending()).isEqualTo(Ending.REP);
    assertThat(outcome.instead()).isFalse();
    assertThat(outcome.open()).isTrue();
    assertThat(outcome.trial().rule()).isEqualTo("Everyone else");
    assertThat(outcome.trial().reps()).containsExactly("005a");
  }

  @Test
  void an_address_that_is_given_counts_from_then_on() {
    house.crm.knows(ownedBy("005a", "Ana Novak"));

    var over = walks(choice("a", "Topic", "Prices"), email("b", "Address", "Kim@ACME.example"));

    var trial = Objects.requireNonNull(over.outcome()).trial();
    assertThat(trial.rule()).isEqualTo("Owner");
    assertThat(trial.stream()).isEqualTo("Target Account");
  }

  @Test
  @Tag("RT-6")
  void who_may_ask_for_no_person_is_offered_a_meeting() {
    house.configure(
        Paths.among(
            Floor.configuration(Distribution.ALL_AT_ONCE, false),
            List.of(
                new QualificationRule(
                    "q1", "Everybody", 1, Outcome.BOT_OR_BOOKER, Criteria.EVERYBODY))));

    var over = walks(choice("a", "Topic", "Prices"), email("b", "Address", null));

    assertThat(Objects.requireNonNull(over.outcome()).ending()).isEqualTo(Ending.MEETING);
    assertThat(Objects.requireNonNull(over.outcome()).instead()).isTrue();
  }

  @Test
  void leaves_nothing_behind() {
    walks(choice("a", "Topic", "Prices"), email("b", "Address", "kim@acme.example"));

    assertThat(house.get(LiveVisitors.class).all()).isEmpty();
    assertThat(house.pushed).isEmpty();
  }

  @Test
  void tells_who_would_not_meet_it() {
    assertThat(walks("e1", "/demo/pricing").fits()).isFalse();
  }

  @Test
  void says_what_is_wrong_with_one_that_is_not_sound() {
    var preview = walks("e2", "/demo/grow");

    assertThat(preview.walk()).isNull();
    assertThat(preview.problems()).containsExactly(PROBLEM);
  }

  @Test
  void refuses_what_no_step_takes_and_what_is_no_more() {
    assertThatThrownBy(() -> walks(choice("a", "Address", "Prices")))
        .isInstanceOf(AnswerUnusable.class);
    assertThatThrownBy(() -> walks(choice("a", "Topic", "Free beer")))
        .isInstanceOf(AnswerUnusable.class);
    assertThatThrownBy(() -> walks(choice("a", "Topic", "Prices"), email("b", "Address", "kim")))
        .isInstanceOf(EmailUnusable.class);
    assertThatThrownBy(() -> walks("e9", "/demo/grow")).isInstanceOf(ExperienceUnknown.class);
  }

  /** One that is not active, and one that is not sound. */
  private static final class Drafted extends DraftedExperiences {
    @Override
    public List<DraftedExperience> all() {
      return List.of(
          new DraftedExperience("e1", "Growers", false, Paths.growers(), List.of()),
          new DraftedExperience("e2", "Broken", true, null, List.of(PROBLEM)));
    }
  }
}
