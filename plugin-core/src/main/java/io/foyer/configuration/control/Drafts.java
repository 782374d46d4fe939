package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.LackingRecords;
import io.foyer.configuration.control.records.RecordsText;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the records of the CRM, and remembers them for a start without it. */
@ApplicationScoped
public class Drafts {

  private static final ConfigurationRecords NOTHING = new ConfigurationRecords(Map.of(), Map.of());

  @Inject CrmConfiguration crm;
  @Inject DraftStore store;
  @Inject Clock clock;

  private volatile String remembered = "";

  /**
   * Reads now. What the CRM lacks, an object or a field, is taken from what is in force, so that
   * the rest can change.
   */
  Draft read(@Nullable KeptConfiguration inForce) {
    var read = crm.read(ConfigurationObjects.ALL);
    var lacking = new LackingRecords(read);
    var records = lacking.filledFrom(inForce == null ? NOTHING : inForce.records());
    var text = RecordsText.of(records);
    var now = clock.instant();
    if (!text.fingerprint().equals(remembered)) {
      store.remember(text, now);
      remembered = text.fingerprint();
    }
    var reading = ConfigurationReader.read(records, 0, now);
    return new Draft(records, text, now, reading, lacking.problems());
  }

  /** The records as any node last read them. */
  Optional<RecordsText> last() {
    return store.last();
  }
}
