package io.foyer.experiences.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.experiences.entity.Verdict.Word;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class VerdictTest {

  @Test
  void says_that_numbers_are_too_small_though_they_differ_widely() {
    assertThat(verdict(new Share(8, 4), new Share(9, 0))).isEqualTo(Word.TOO_FEW);
    assertThat(verdict(new Share(0, 0), new Share(900, 90))).isEqualTo(Word.TOO_FEW);
    assertThat(verdict(new Share(900, 3), new Share(900, 2))).isEqualTo(Word.TOO_FEW);
  }

  @Test
  void names_nobody_where_it_may_be_chance() {
    assertThat(verdict(new Share(100, 20), new Share(100, 26))).isEqualTo(Word.OPEN);
  }

  @Test
  void names_the_one_that_is_better_than_each_other() {
    var shares = Map.of("a", new Share(500, 50), "b", new Share(500, 110), "c", new Share(500, 55));

    assertThat(Verdict.of(shares)).isEqualTo(new Verdict(Word.AHEAD, "b"));
  }

  @Test
  void names_none_where_two_are_equally_good() {
    var shares =
        Map.of("a", new Share(500, 50), "b", new Share(500, 110), "c", new Share(500, 105));

    assertThat(Verdict.of(shares).word()).isEqualTo(Word.OPEN);
  }

  @Test
  void asks_more_of_a_lead_among_several() {
    var two = new Share(1000, 200);
    var one = new Share(1000, 165);

    assertThat(verdict(two, one)).isEqualTo(Word.AHEAD);
    assertThat(Verdict.of(Map.of("a", two, "b", one, "c", one)).word()).isEqualTo(Word.OPEN);
  }

  @Test
  void compares_nothing_with_itself() {
    assertThat(Verdict.of(Map.of("a", new Share(500, 200))).word()).isEqualTo(Word.TOO_FEW);
    assertThat(Verdict.of(Map.of()).word()).isEqualTo(Word.TOO_FEW);
  }

  private static Word verdict(Share a, Share b) {
    return Verdict.of(Map.of("a", a, "b", b)).word();
  }
}
