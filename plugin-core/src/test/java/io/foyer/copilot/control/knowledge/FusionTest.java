package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class FusionTest {
  private static final Passage A = passage("a");
  private static final Passage B = passage("b");
  private static final Passage C = passage("c");

  @Test
  void what_both_find_stands_before_what_one_finds() {
    var fused = Fusion.of(List.of(List.of(good(A), good(B)), List.of(good(C), good(B))), List.of());

    assertThat(fused).extracting(Hit::passage).first().isEqualTo(B);
    assertThat(fused).hasSize(3);
  }

  @Test
  void what_answers_by_either_stands_before_what_looks_alike_to_both() {
    var fused = Fusion.of(List.of(List.of(poor(A), good(B)), List.of(poor(A))), List.of());

    assertThat(fused).extracting(Hit::passage).containsExactly(B, A);
    assertThat(fused).extracting(Hit::isGood).containsExactly(true, false);
  }

  @Test
  void the_rep_s_own_texts_stand_behind_articles_that_answer() {
    var fused = Fusion.of(List.of(List.of(good(A), good(B)), List.of(good(A))), List.of(A));

    assertThat(fused).extracting(Hit::passage).containsExactly(B, A);
  }

  private static Hit good(Passage passage) {
    return new Hit(passage, 1, 1, true);
  }

  private static Hit poor(Passage passage) {
    return new Hit(passage, 0, 1, false);
  }

  private static Passage passage(String title) {
    return new Passage(new Source(title, null), "", "", title);
  }
}
