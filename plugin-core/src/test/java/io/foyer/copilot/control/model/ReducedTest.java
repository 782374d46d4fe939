package io.foyer.copilot.control.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("PR-1")
class ReducedTest {
  private final Reduced reduced = new Reduced(Set.of("Kim Park", "Kim", "ACME (EU)"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "write to kim.p+x@mail.acme.example.|kim.p",
        "call +34 (600) 123-456 now|600",
        "call 0151 2345678|2345678",
        "my card is 4111 1111 1111 1111|4111",
        "DE89 3704 0044 0532 0130 00 is mine|3704",
        "key sk-abcdefghijklmnopqrst|abcdefgh",
        "Kim Park and Kim of ACME (EU)|Kim",
        "Kim Park and Kim of ACME (EU)|ACME"
      })
  void takes_out_what_tells_who_somebody_is_and_puts_it_back(String text, String secret) {
    var hidden = reduced.hide(text);

    assertThat(hidden).doesNotContain(secret).contains("[[");
    assertThat(reduced.restore(hidden)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 users at €1,250.50 a month",
        "from 2024 to 2026, 24/7",
        "the Kimono is nice",
        "version 10.2.33"
      })
  void leaves_what_tells_nothing(String text) {
    assertThat(reduced.hide(text)).isEqualTo(text);
  }

  @Test
  void the_same_gets_the_same_sign() {
    assertThat(reduced.hide("Kim and Kim")).isEqualTo("[[name-1]] and [[name-1]]");
  }

  @Test
  @Tag("SEC-1")
  void a_sign_that_somebody_types_stands_for_nothing() {
    reduced.hide("Kim");

    assertThat(reduced.restore(reduced.hide("[[name-1]] $1 \\"))).isEqualTo("[ [name-1]] $1 \\");
    assertThat(reduced.restore("[[name-9]]")).isEqualTo("[[name-9]]");
  }
}
