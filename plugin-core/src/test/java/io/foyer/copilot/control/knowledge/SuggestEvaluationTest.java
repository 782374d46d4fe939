package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.control.knowledge.Evaluation.Asked;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what was reached over the sets of questions: less than this is a step back. */
@Tag("AI-1")
class SuggestEvaluationTest {

  @ParameterizedTest
  @CsvSource({"questions, 0.9, 0.06", "questions-unseen, 0.7, 0.06"})
  void questions_with_an_answer_get_it_and_seldom_another(String set, double right, double wrong) {
    var asked = Evaluation.ofSuggest(set);

    assertThat(share(asked, Asked::hasAnswer, Asked::isRight))
        .as(missed(asked))
        .isGreaterThan(right);
    assertThat(share(asked, Asked::hasAnswer, Asked::isWrong)).as(missed(asked)).isLessThan(wrong);
  }

  @ParameterizedTest
  @CsvSource({"questions, 0.04", "questions-unseen, 0.09"})
  void what_nothing_answers_is_not_answered(String set, double answered) {
    var asked = Evaluation.ofSuggest(set);

    assertThat(share(asked, one -> !one.hasAnswer(), Asked::isWrong))
        .as(missed(asked))
        .isLessThan(answered);
  }

  private static double share(List<Asked> asked, Predicate<Asked> of, Predicate<Asked> are) {
    var all = asked.stream().filter(of).toList();
    return all.stream().filter(are).count() / (double) all.size();
  }

  private static String missed(List<Asked> asked) {
    return asked.stream().filter(one -> !one.isRight()).toList().toString();
  }
}
