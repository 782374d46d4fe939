package io.foyer.shortcuts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CV-6")
class PlaceholdersTest {
  private static final Map<String, String> KNOWN =
      Map.of("visitor first name", "Kim", "company", "A$1 {Company}", "page title", " ");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hello {Visitor First Name}!; Hello Kim!",
        "Hello { visitor first name }!; Hello Kim!",
        "Hello {Visitor First Name|there}!; Hello Kim!",
        "Hello {Rep Name| there }!; Hello there!",
        "Hello {Rep Name|}!; Hello !",
        "About {Page Title|this page}; About this page",
        "At {Company}; At A$1 {Company}",
        "a {:-) b } c { | } {}; a {:-) b } c { | } {}"
      })
  void fills_in_what_is_known_and_its_words_where_it_is_not(String text, String filled) {
    assertThat(Placeholders.fill(text, KNOWN).text()).isEqualTo(filled);
  }

  @Test
  void names_what_nobody_can_fill_in_and_leaves_it_standing() {
    var filled = Placeholders.fill("{Rep Name} of {Our Company|us} for {Visitor Name}", KNOWN);

    assertThat(filled.text()).isEqualTo("{Rep Name} of us for {Visitor Name}");
    assertThat(filled.missing()).containsExactly("Rep Name", "Visitor Name");
  }

  @Test
  void finds_the_placeholder_that_does_not_exist() {
    assertThat(Placeholders.unknown("{company} {Rep Name|me} {Shoe Size|42}"))
        .contains("Shoe Size");
    assertThat(Placeholders.unknown("{company} {:-)")).isEmpty();
  }
}
