package io.foyer.visitors.entity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SEC-2")
class MaskedEmailTest {
  @ParameterizedTest
  @CsvSource({
    "kim@acme.example, k…@acme.example",
    "k@acme.example, k…@acme.example",
    "😀kim@acme.example, 😀…@acme.example"
  })
  void shows_the_first_letter_and_the_host(String email, String masked) {
    assertThat(MaskedEmail.of(email)).isEqualTo(masked);
  }
}
