package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Passage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class PassagesTest {
  private static final String HEAD =
      "---\nlink: https://shop.example/pricing\nkeywords: cost, fee\n---\n";

  @Test
  void the_title_is_the_first_heading_and_the_link_stands_in_the_head() {
    var passages = of(HEAD + "# Prices\n\nBy the hectare.\n\n## Small\n\n€190.\n");

    assertThat(passages).extracting(Passage::text).containsExactly("By the hectare.", "€190.");
    assertThat(passages).extracting(Passage::heading).containsExactly("Prices", "Small");
    assertThat(passages.get(1).source().title()).isEqualTo("Prices");
    assertThat(passages.get(1).source().link()).isEqualTo("https://shop.example/pricing");
    assertThat(passages.get(1).keywords()).isEqualTo("cost, fee");
  }

  @Test
  void without_a_heading_the_file_gives_its_name_and_without_a_head_there_is_no_link() {
    var passage = of("Just words.").get(0);

    assertThat(passage.source().title()).isEqualTo("file");
    assertThat(passage.source().link()).isNull();
  }

  @Test
  @Tag("SEC-2")
  void a_link_that_is_no_address_of_the_web_is_none() {
    assertThat(of("---\nlink: javascript:alert(1)\n---\nx").get(0).source().link()).isNull();
    assertThat(of("---\nlink: http://a b\n---\nx").get(0).source().link()).isNull();
  }

  @Test
  @Tag("SEC-2")
  void images_comments_and_links_within_the_folder_keep_their_words_alone() {
    var text =
        of("See ![a plan](https://spy.example/x.png) <!-- secret\nnote -->of [it](other.md), [here](https://a.example).")
            .get(0)
            .text();

    assertThat(text).isEqualTo("See a plan of it, [here](https://a.example).");
  }

  @Test
  void what_leads_to_a_list_stays_with_it_and_rows_of_tables_become_lines() {
    var passages = of("w ".repeat(290) + "Plans:\n\n| Plan | Price |\n|---|---|\n| Big | €9 |\n");

    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).text()).contains("Plans:").endsWith("- Plan, Price\n\n- Big, €9");
  }

  @Test
  void what_is_too_long_for_a_message_is_cut_between_sentences() {
    var passages = of("One sentence of some length. ".repeat(100));

    assertThat(passages).hasSizeGreaterThan(3);
    assertThat(passages)
        .allSatisfy(one -> assertThat(one.text()).hasSizeLessThan(1_200).endsWith("length."));
  }

  @Test
  void a_line_that_never_ends_is_cut_too() {
    assertThat(of("x".repeat(50_000)))
        .allSatisfy(one -> assertThat(one.text()).hasSizeLessThanOrEqualTo(1_200));
  }

  private static List<Passage> of(String markdown) {
    return Passages.of(Article.of("file", markdown));
  }
}
