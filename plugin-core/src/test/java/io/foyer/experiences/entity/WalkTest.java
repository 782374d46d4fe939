package io.foyer.experiences.entity;

import static io.foyer.experiences.entity.Paths.choice;
import static io.foyer.experiences.entity.Paths.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep.Ask;
import io.foyer.configuration.entity.ExperienceStep.Choice;
import io.foyer.configuration.entity.ExperienceStep.Close;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.visitors.entity.EmailUnusable;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class WalkTest {
  private final Experience growers = Paths.growers();
  private boolean isFood;
  private boolean hasEmail;

  private final Judge judge =
      new Judge() {
        @Override
        public boolean fits(Criteria criteria) {
          return isFood;
        }

        @Override
        public boolean hasEmail() {
          return hasEmail;
        }
      };

  @Test
  void says_what_needs_no_answer_and_stands_at_the_first_question() {
    var walk = begun();

    assertThat(walk.lines()).extracting(Line::text).containsExactly("Hello.", "What is it?");
    assertThat(walk.question())
        .isEqualTo(new Question("Topic", List.of("Prices", "Bye", "Again"), false));
    assertThat(walk.isOver()).isFalse();
  }

  @Test
  void goes_where_the_choice_and_what_is_known_lead() {
    isFood = true;
    var food = answered(begun(), choice("a", "Topic", "Prices"));
    assertThat(food.ending()).isEqualTo(Ending.REP);
    assertThat(food.lines()).extracting(Line::text).endsWith("Prices", "Here you are.");

    isFood = false;
    assertThat(answered(begun(), choice("a", "Topic", "Prices")).at()).isEqualTo("Address");
    assertThat(answered(begun(), choice("a", "Topic", "Bye")).ending()).isEqualTo(Ending.NOTHING);
  }

  @Test
  void an_answer_that_comes_again_counts_once_though_the_way_came_back() {
    var again = answered(begun(), choice("a", "Topic", "Again"));

    assertThat(again.at()).isEqualTo("Topic");
    assertThat(answered(again, choice("a", "Topic", "Again"))).isEqualTo(again);
    assertThat(answered(again, choice("b", "Topic", "Again"))).isNotEqualTo(again);
  }

  @Test
  void an_answer_to_another_step_changes_nothing() {
    var walk = begun();

    assertThat(answered(walk, email("a", "Address", "kim@acme.example"))).isEqualTo(walk);
  }

  @Test
  void refuses_what_the_step_does_not_offer() {
    assertThatThrownBy(() -> answered(begun(), choice("a", "Topic", "Free beer")))
        .isInstanceOf(AnswerUnusable.class);
    assertThatThrownBy(() -> answered(begun(), email("a", "Topic", null)))
        .isInstanceOf(AnswerUnusable.class);
  }

  @Test
  @Tag("SEC-2")
  void takes_an_address_that_could_be_one_and_keeps_no_more_than_others_may_see() {
    var walk = answered(begun(), choice("a", "Topic", "Prices"));

    assertThatThrownBy(() -> answered(walk, email("b", "Address", "kim")))
        .isInstanceOf(EmailUnusable.class);
    var given = answered(walk, email("b", "Address", "Kim@Acme.example"));
    assertThat(given.ending()).isEqualTo(Ending.REP);
    assertThat(given.toString()).doesNotContain("kim@");
    assertThat(given.lines()).extracting(Line::text).contains("k…@acme.example");
  }

  @Test
  void goes_on_without_an_address_where_it_may_and_asks_for_none_that_is_known() {
    var walk = answered(begun(), choice("a", "Topic", "Prices"));
    assertThat(answered(walk, email("b", "Address", null)).lines())
        .extracting(Line::kind)
        .contains(Line.Kind.SKIPPED);

    hasEmail = true;
    assertThat(answered(begun(), choice("a", "Topic", "Prices")).ending()).isEqualTo(Ending.REP);
  }

  @Test
  @Tag("OPS-1")
  void goes_on_in_the_experience_as_it_is_now() {
    var walk = begun();
    var other =
        Paths.on(
            "/grow",
            new Ask("Topic", "What?", List.of(new Choice("Else", "End"))),
            new Close("End", "", Ending.NOTHING));

    var now = walk.inForce(other, judge);

    assertThat(now.lines()).isEqualTo(walk.lines());
    assertThat(now.question()).isEqualTo(new Question("Topic", List.of("Else"), false));
    assertThat(now.moves()).isGreaterThan(walk.moves());
    assertThat(walk.inForce(growers, judge)).isSameAs(walk);
  }

  @Test
  @Tag("OPS-1")
  void begins_anew_in_words_where_its_step_is_gone() {
    var other =
        Paths.on(
            "/grow",
            new Ask("Size", "How large?", List.of(new Choice("Small", "End"))),
            new Close("End", "", Ending.NOTHING));

    var now = begun().inForce(other, judge);

    assertThat(now.at()).isEqualTo("Size");
    assertThat(now.lines())
        .extracting(Line::kind)
        .containsExactly(Line.Kind.SAID, Line.Kind.ASKED, Line.Kind.ANEW, Line.Kind.ASKED);
  }

  @Test
  @Tag("SC-2")
  void who_goes_round_for_ever_fills_nothing() {
    var walk = begun();
    for (int at = 0; at < 200; at++) {
      walk = answered(walk, choice("a" + at, "Topic", "Again"));
    }

    assertThat(walk.lines()).hasSize(120);
    assertThat(walk.moves()).isEqualTo(201);
  }

  private Walk begun() {
    return Walk.begun(growers, judge);
  }

  private Walk answered(Walk walk, Answer answer) {
    return walk.answered(growers, answer, judge);
  }
}
