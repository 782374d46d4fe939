package io.foyer.copilot.control.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AI-4")
class EnglishCheckerTest {
  private static final Path SENTENCES = Path.of("src/test/resources/copilot/grammar.tsv");
  private static final List<String> NAMES = List.of("Marketo", "xylia zorgbaum", "fernandfield");

  // Of sixty sentences more than fifty come out right; a new version that mends less is looked at.
  private static final double LEAST_RIGHT = 0.8;

  /** Loading it takes seconds. */
  private static final EnglishChecker CHECKER = new EnglishChecker();

  @Test
  void mends_most_sentences_that_are_wrong() throws IOException {
    var sentences = sentences();
    long right = 0;
    for (var one : sentences) {
      right += mended(one[0]).equals(one[1]) ? 1 : 0;
    }

    assertThat(right / (double) sentences.size()).isGreaterThan(LEAST_RIGHT);
  }

  @Test
  void leaves_what_is_right_as_it_is() throws IOException {
    for (var one : sentences()) {
      assertThat(mended(one[1])).isEqualTo(one[1]);
    }
  }

  @Test
  void leaves_names_in_wrong_sentences_as_they_are() throws IOException {
    for (var one : sentences()) {
      assertThat(mended(one[0]))
          .contains(one.length > 2 ? one[2].split("\\|", -1) : new String[] {""});
    }
  }

  /** Each is wrong, right, and, in a third of them, the names in it. */
  private static List<String[]> sentences() throws IOException {
    return Files.readString(SENTENCES).strip().lines().map(line -> line.split("\t", -1)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We sync with Marketo, Hootsuite and Snowflake.",
        "Xylia Zorgbaum and xylia zorgbaum work at Qlikifi.",
        "Ask the Kubernetes team at Databricks about Terraform.",
        "Our customers are Zendesk, Trello, Wrike and Pipedrive.",
        "We use Hubspot and Outreach, they use Gong and Drift.",
        "fernandfield is our name.",
        "See https://a.example/teh or mail teh@a.example, run `teh` now.",
        "He said \"teh plan\" to me.",
        "Hello {Visitor First Name|there}, this is {Rep First Name}.",
        "**Canopy** costs €340.50, _not_ $12.",
        "> teh quote stays",
        "Let me loop in Łukasz, Søren and Zoë."
      })
  void leaves_names_addresses_code_quotes_and_marks(String text) throws IOException {
    assertThat(mended(text)).isEqualTo(text);
  }

  private static String mended(String text) throws IOException {
    return CHECKER.mended(text, NAMES);
  }
}
