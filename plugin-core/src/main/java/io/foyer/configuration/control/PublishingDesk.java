package io.foyer.configuration.control;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.control.records.RecordsDiff;
import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.configuration.entity.refusal.ConfigurationInForceAlready;
import io.foyer.configuration.entity.refusal.ConfigurationNotSound;
import io.foyer.configuration.entity.refusal.ConfigurationVersionUnknown;
import io.foyer.configuration.entity.refusal.NoteTooLong;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings what was drafted into force, and what was in force before.
 *
 * <p>Exactly what the publisher saw, or nothing.
 */
@ApplicationScoped
public class PublishingDesk {

  private static final Logger LOG = System.getLogger(PublishingDesk.class.getName());
  private static final int LONGEST_NOTE = 500;
  // As many as a person scrolls through.
  private static final int HISTORY = 50;

  @Inject Configurations configurations;
  @Inject ConfigurationStore store;
  @Inject Drafts drafts;
  @Inject Clock clock;

  /**
   * What somebody had before its eyes.
   *
   * @param version in force
   * @param draft fingerprint of the records
   */
  public record Seen(long version, String draft) {}

  /** Everything there is to decide by. */
  public ConfigurationOverview overview() {
    var inForce = configurations.inForce();
    var draft = configurations.draft();
    return new ConfigurationOverview(
        configurations.current().publishing(),
        inForce == null ? null : inForce.version(),
        draft == null ? null : draft.readAt(),
        draft == null ? null : draft.fingerprint(),
        inForce == null || draft == null
            ? List.of()
            : RecordsDiff.between(inForce.records(), draft.records()),
        draft != null && draft.isSound(),
        configurations.problems(),
        store.history(HISTORY));
  }

  /** Brings the records as seen into force. */
  public ConfigurationVersion publish(Editor by, Seen seen, @Nullable String note) {
    var words = note(note);
    configurations.reload();
    var draft = configurations.draft();
    var inForce = inForce(seen.version());
    if (draft == null || !draft.fingerprint().equals(seen.draft())) {
      throw new ConfigurationChangedMeanwhile();
    }
    if (!draft.isSound()) {
      throw new ConfigurationNotSound();
    }
    if (!draft.differsFrom(inForce)) {
      throw new ConfigurationInForceAlready();
    }
    var changes = RecordsDiff.between(inForce.records(), draft.records());
    return keep(
        new NextConfiguration(
            seen.version(), draft.text(), How.PUBLISHED, by, words, null, null, changes));
  }

  /**
   * Brings an earlier version into force again, as a new one. The records in the CRM stay as they
   * are; it works without the CRM as well.
   */
  public ConfigurationVersion returnTo(Editor by, long earlier, long seenVersion) {
    reloadIfPossible();
    var inForce = inForce(seenVersion);
    var old = store.find(earlier).orElseThrow(ConfigurationVersionUnknown::new);
    if (old.fingerprint().equals(inForce.fingerprint())) {
      throw new ConfigurationInForceAlready();
    }
    if (ConfigurationReader.read(old.records(), 0, clock.instant()).configuration().isEmpty()) {
      throw new ConfigurationNotSound();
    }
    var setAside = drafts.last().map(RecordsText::fingerprint).orElse(inForce.fingerprint());
    var text = new RecordsText(RecordsText.of(old.records()).text(), old.fingerprint());
    var changes = RecordsDiff.between(inForce.records(), old.records());
    return keep(
        new NextConfiguration(
            seenVersion, text, How.RETURNED, by, null, earlier, setAside, changes));
  }

  private ConfigurationVersion keep(NextConfiguration next) {
    var kept = store.keep(next, clock.instant());
    configurations.followNewest();
    return kept.version();
  }

  private KeptConfiguration inForce(long seen) {
    var inForce = configurations.inForce();
    if (inForce == null || inForce.version().number() != seen) {
      throw new ConfigurationChangedMeanwhile();
    }
    return inForce;
  }

  private void reloadIfPossible() {
    try {
      configurations.reload();
    } catch (CrmUnavailable away) {
      configurations.followNewest();
      LOG.log(Level.INFO, "configuration was not read before a return");
    }
  }

  private static @Nullable String note(@Nullable String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new NoteTooLong();
    }
    return note == null || note.isBlank() ? null : note.strip();
  }
}
