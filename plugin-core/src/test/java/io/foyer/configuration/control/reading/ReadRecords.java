package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import java.time.Instant;
import java.util.List;

/** Sound records, and what reading them comes to. */
abstract class ReadRecords {

  final RecordsFixture records = RecordsFixture.sound();

  Configuration read() {
    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
    assertThat(reading.problems()).isEmpty();
    return reading.configuration().orElseThrow();
  }

  List<ConfigurationProblem> problems() {
    return ConfigurationReader.read(records.records(), 7, Instant.EPOCH).problems();
  }
}
