package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.control.reading.RepDuties;
import io.foyer.configuration.control.records.Editors;
import io.foyer.configuration.control.records.RecordsDiff;
import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.control.records.SiteSwitches;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The configuration in force on this node: always the last one that was valid and came into force.
 *
 * <p>Each node reads for itself; what comes into force is kept in the database, so that a start
 * without Salesforce goes on with it.
 */
@ApplicationScoped
public class Configurations {

  private static final Logger LOG = System.getLogger(Configurations.class.getName());

  @Inject Drafts drafts;
  @Inject ConfigurationStore store;
  @Inject RecordNotes notes;
  @Inject Event<ConfigurationChanged> changed;
  @Inject Clock clock;

  // Two, so that another node's version does not wait for a CRM that takes its time.
  private final ReentrantLock asking = new ReentrantLock();
  private final ReentrantLock following = new ReentrantLock();
  private volatile Configuration current = Configuration.none();
  private volatile @Nullable KeptConfiguration inForce;
  private volatile @Nullable Draft draft;
  private Configuration asKept = Configuration.none();
  private ConfigurationRecords lastRead = new ConfigurationRecords(Map.of(), Map.of());

  /** The one in force; before the first one, {@link Configuration#none()}. Never waits. */
  public Configuration current() {
    return current;
  }

  /** What is wrong with the records as last read. */
  public List<ConfigurationProblem> problems() {
    var read = draft;
    return read == null ? List.of() : read.problems();
  }

  /** When the records were last read from the CRM; null before the first time. */
  public @Nullable Instant readAt() {
    var read = draft;
    return read == null ? null : read.readAt();
  }

  /** What would come into force next; empty while that is no other, or not sound. */
  public Optional<Configuration> drafted() {
    var read = draft;
    return read == null || !read.differsFrom(inForce)
        ? Optional.empty()
        : read.reading().configuration();
  }

  /** The records as this node last read them; null before the first time. */
  @Nullable Draft draft() {
    return draft;
  }

  @Nullable KeptConfiguration inForce() {
    return inForce;
  }

  /** Puts the last good configuration into force, for the time until the CRM answers. */
  public void restore() {
    exclusively(
        following,
        () -> {
          drafts
              .last()
              .map(RecordsText::text)
              .map(RecordsText::records)
              .ifPresent(r -> lastRead = r);
          store.latest().ifPresent(this::follow);
        });
  }

  /** Takes what another node brought into force. */
  public void followNewest() {
    exclusively(following, () -> store.latest().ifPresent(this::follow));
  }

  /**
   * Reads now.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer: what was in force
   *     stays in force
   */
  public void reload() {
    exclusively(asking, this::read);
  }

  private void read() {
    followNewest();
    var read = drafts.read(inForce);
    exclusively(
        following,
        () -> {
          draft = read;
          lastRead = read.records();
          comeByItself(read).ifPresent(this::follow);
        });
    notes.write(read.records(), read.problems());
  }

  private static void exclusively(ReentrantLock lock, Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  private Optional<KeptConfiguration> comeByItself(Draft read) {
    var before = inForce;
    if (!read.comesByItself(before, asKept.publishing())) {
      return Optional.ofNullable(before);
    }
    try {
      return Optional.of(store.keep(saved(read, before), clock.instant()));
    } catch (ConfigurationChangedMeanwhile anotherNodeWasFaster) {
      return store.latest();
    }
  }

  private static NextConfiguration saved(Draft read, @Nullable KeptConfiguration before) {
    var changes =
        before == null
            ? List.<RecordChange>of()
            : RecordsDiff.between(before.records(), read.records());
    var by = Editors.last(read.records(), changes).orElse(null);
    var after = before == null ? 0 : before.version().number();
    return new NextConfiguration(after, read.text(), How.SAVED, by, null, null, null, changes);
  }

  private void follow(KeptConfiguration kept) {
    var version = kept.version();
    if (version.number() != asKept.version()) {
      var read = ConfigurationReader.read(kept.records(), version.number(), version.at());
      if (read.configuration().isEmpty()) {
        LOG.log(Level.WARNING, "kept configuration is not valid version={0}", version.number());
        return;
      }
      asKept = read.configuration().get();
      inForce = kept;
    }
    var now =
        asKept.today(
            SiteSwitches.of(kept.records(), lastRead), RepDuties.of(asKept.profiles(), lastRead));
    if (!now.equals(current)) {
      putIntoForce(now);
    }
  }

  private void putIntoForce(Configuration configuration) {
    var before = current;
    current = configuration;
    LOG.log(Level.INFO, "configuration came into force version={0}", configuration.version());
    changed.fire(new ConfigurationChanged(before, configuration, clock.instant()));
  }
}
