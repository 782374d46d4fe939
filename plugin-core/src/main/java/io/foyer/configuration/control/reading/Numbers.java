package io.foyer.configuration.control.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people and the CRM write them. */
final class Numbers {

  private Numbers() {}

  static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
