package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class PassageIndexTest {
  private final PassageIndex index =
      PassageIndex.of(
          Stream.of(
                  "# Batteries\nkept\n\nA battery lasts one season.",
                  "# Contract\n\nYou can cancel at the end of any season.",
                  "# Preise\n\nDer Preis gilt je Hektar und Monat.")
              .flatMap(text -> Passages.of(Article.of("file", text)).stream())
              .toList());

  @Test
  void finds_words_in_any_form_and_case_wherever_they_stand() {
    assertThat(best("How long do BATTERIES last?")).isEqualTo("Batteries");
    assertThat(best("Is cancelling possible?")).isEqualTo("Contract");
    assertThat(best("Was ist der Preis?")).isEqualTo("Preise");
  }

  @Test
  void what_is_asked_and_never_mentioned_counts_against_a_hit() {
    var whole = index.find("How long does the battery last?").get(0).coverage();
    var half = index.find("Is the battery of the tractor red?").get(0).coverage();

    assertThat(whole).isGreaterThan(0.6);
    assertThat(half).isLessThan(0.5);
  }

  @Test
  void only_what_is_asked_counts_where_there_is_a_question() {
    var long_ =
        "Hi, I grow tomatoes near Delft and we met in March. How long does the battery last?";

    assertThat(index.find(long_).get(0).coverage())
        .isEqualTo(index.find("How long does the battery last?").get(0).coverage());
  }

  @Test
  void small_talk_finds_nothing() {
    assertThat(index.find("Hello, how are you? Thanks!")).isEmpty();
    assertThat(index.find("")).isEmpty();
    assertThat(index.find("\u0000 … ??? 👍")).isEmpty();
  }

  @Test
  @Tag("SEC-2")
  void signs_of_a_query_language_are_words_like_any_other() {
    assertThat(index.find("battery AND (season OR *:* ^9999 \"~")).isNotEmpty();
  }

  @Test
  void a_question_of_fifty_thousand_signs_is_answered_from_its_end() {
    var words = String.join(" ", IntStream.range(0, 8_000).mapToObj(n -> "word" + n).toList());

    assertThat(index.find(words + ". Does the battery last?")).isNotEmpty();
  }

  @Test
  void nothing_is_found_where_there_is_nothing() {
    assertThat(PassageIndex.of(List.of()).find("battery?")).isEmpty();
  }

  private String best(String question) {
    return index.find(question).stream()
        .map(Hit::passage)
        .map(one -> one.source().title())
        .findFirst()
        .orElse("");
  }
}
