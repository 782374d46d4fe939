package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class PassageWriterTest {
  private final PassageWriter writer = new PassageWriter();

  @Test
  void only_what_is_new_is_looked_at() {
    writer.holding(List.of(passage("Apples."), passage("Pears.")));
    var index = writer.holding(List.of(passage("Pears."), passage("Plums.")));

    assertThat(writer.written()).isEqualTo(3);
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.find("apples?")).isEmpty();
    assertThat(index.find("plums?")).hasSize(1);
  }

  @Test
  void who_still_looks_through_the_old_ones_finds_them() {
    var before = writer.holding(List.of(passage("Apples.")));
    writer.holding(List.of(passage("Pears.")));

    assertThat(before.find("apples?")).hasSize(1);
  }

  @Test
  void what_was_taken_out_no_longer_counts_among_how_rare_a_word_is() {
    var all = List.of(passage("Apples and figs."), passage("Pears."), passage("Plums."));
    writer.holding(List.of(passage("Apples one."), passage("Apples two."), passage("Pears.")));
    var after = writer.holding(all);
    var fresh = PassageIndex.of(all);

    assertThat(after.find("apples and red figs?").get(0).coverage())
        .isEqualTo(fresh.find("apples and red figs?").get(0).coverage());
  }

  @Test
  void a_passage_of_the_same_words_is_one() {
    assertThat(writer.holding(List.of(passage("Pears."), passage("Pears."))).size()).isEqualTo(1);
  }

  @Test
  void pages_that_change_for_ever_take_no_more_memory() throws IOException {
    long early = 0;
    for (int round = 0; round < 200; round++) {
      var changed = "Harvest number " + round + " of apples and pears.";
      writer.holding(List.of(passage("Figs."), passage("Plums."), passage(changed)));
      early = round == 10 ? writer.size() : early;
    }

    assertThat(writer.size()).isLessThan(3 * early);
  }

  private static Passage passage(String text) {
    return new Passage(new Source("Fruit", null), "", "", text);
  }
}
