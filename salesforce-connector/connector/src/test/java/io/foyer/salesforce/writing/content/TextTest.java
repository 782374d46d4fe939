package io.foyer.salesforce.writing.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class TextTest {

  @Test
  void drops_what_xml_refuses_and_keeps_the_rest() {
    assertThat(Text.clean("a\u0000b\u0008\tc\n\u0085d\u007F <&> 見 😀"))
        .isEqualTo("ab\tc\nd <&> 見 😀");
  }

  @Test
  void replaces_halves_of_characters() {
    assertThat(Text.clean("x\uD83Dy\uDE00z\uFFFF")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD");
  }

  @Test
  void never_cuts_a_character_in_two() {
    assertThat(Text.cut("ab😀", 3)).isEqualTo("ab");
    assertThat(Text.cut("ab😀", 4)).isEqualTo("ab😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1"})
  void keeps_a_name_from_being_a_formula(String name) {
    assertThat(Text.cutName(name, 80)).startsWith("'").endsWith(name.strip());
  }

  @Test
  void makes_one_line_of_a_name() {
    assertThat(Text.cutName(" Ana\n\tNovak ", 80)).isEqualTo("Ana Novak");
  }

  @Test
  void takes_only_addresses_of_the_web() {
    assertThat(Text.cutAddress("javascript:alert(1)", 255)).isEmpty();
    assertThat(Text.cutAddress("https://fern.example/?q=" + "x".repeat(300), 255))
        .isEqualTo("https://fern.example/");
  }
}
