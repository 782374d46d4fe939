package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.Reading;
import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.Publishing;
import io.foyer.crm.entity.ConfigurationRecords;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records as they stand in the CRM, and what reading them came to.
 *
 * @param records what the CRM lacks stands in them as it last was
 * @param lacking what the CRM lacks; it is told, and holds nothing up
 */
record Draft(
    ConfigurationRecords records,
    RecordsText text,
    Instant readAt,
    Reading reading,
    List<ConfigurationProblem> lacking) {

  String fingerprint() {
    return text.fingerprint();
  }

  boolean isSound() {
    return reading.configuration().isPresent();
  }

  /** All that an admin should know of. */
  List<ConfigurationProblem> problems() {
    return Stream.concat(reading.problems().stream(), lacking.stream()).toList();
  }

  boolean differsFrom(@Nullable KeptConfiguration kept) {
    return kept == null || !fingerprint().equals(kept.fingerprint());
  }

  /** Whether it comes into force without anybody's doing; the first one always does. */
  boolean comesByItself(@Nullable KeptConfiguration inForce, Publishing publishing) {
    if (!isSound() || inForce == null) {
      return isSound();
    }
    return publishing == Publishing.ON_SAVE
        && differsFrom(inForce)
        && !fingerprint().equals(inForce.setAside());
  }
}
