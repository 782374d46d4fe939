package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.control.reading.Reading;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The configuration in force on this node: always the last one that was valid.
 *
 * <p>Each node reads for itself; what it takes into force is kept in the database, so that a start
 * without Salesforce goes on with it.
 */
@ApplicationScoped
public class Configurations {

  private static final Logger LOG = System.getLogger(Configurations.class.getName());

  @Inject CrmConfiguration crm;
  @Inject ConfigurationStore store;
  @Inject RecordNotes notes;
  @Inject Event<ConfigurationChanged> changed;
  @Inject Clock clock;

  private final ReentrantLock reading = new ReentrantLock();
  private volatile Configuration current = Configuration.none();
  private volatile String fingerprint = "";
  private volatile List<ConfigurationProblem> problems = List.of();
  private volatile @Nullable Instant readAt;

  /** The one in force; before the first one, {@link Configuration#none()}. Never waits. */
  public Configuration current() {
    return current;
  }

  /** What is wrong with the records as last read; empty while they are in force. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }

  /** When the records were last read from the CRM; null before the first time. */
  public @Nullable Instant readAt() {
    return readAt;
  }

  /** Puts the last good configuration into force, for the time until the CRM answers. */
  public void restore() {
    reading.lock();
    try {
      store.latest().ifPresent(this::restore);
    } finally {
      reading.unlock();
    }
  }

  /**
   * Reads now.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer: what was in force
   *     stays in force
   */
  public void reload() {
    reading.lock();
    try {
      var records = crm.read();
      readAt = clock.instant();
      problems = List.copyOf(judge(records));
      notes.write(records, problems);
    } finally {
      reading.unlock();
    }
  }

  private void restore(KeptConfiguration kept) {
    var reading = ConfigurationReader.read(kept.records(), kept.version(), kept.takenAt());
    reading
        .configuration()
        .ifPresentOrElse(
            configuration -> putIntoForce(configuration, kept.fingerprint()),
            () -> LOG.log(Level.WARNING, "kept configuration was not valid any more"));
  }

  private List<ConfigurationProblem> judge(ConfigurationRecords records) {
    var text = RecordsText.of(records);
    if (text.fingerprint().equals(fingerprint)) {
      return List.of();
    }
    var now = clock.instant();
    Reading reading = ConfigurationReader.read(records, 0, now);
    if (reading.configuration().isPresent()) {
      var kept = store.keep(text, now);
      restore(kept);
    }
    return reading.problems();
  }

  private void putIntoForce(Configuration configuration, String taken) {
    var before = current;
    current = configuration;
    fingerprint = taken;
    LOG.log(Level.INFO, "configuration came into force version={0}", configuration.version());
    changed.fire(new ConfigurationChanged(before, configuration, clock.instant()));
  }
}
