package io.foyer.files.control;

import io.foyer.files.control.bytes.FileBytes;
import io.foyer.files.control.scan.VirusScanner;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.StoredFile;
import io.foyer.files.entity.refusal.FileCutShort;
import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileTooLarge;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Takes a file in: reads it within its limits, looks into it, has it scanned, and keeps it.
 *
 * <p>No transaction and no lock is held while a sender sends. Its row stands before its bytes do,
 * with a deadline, so that a server that is killed in between leaves nothing behind for good.
 */
@ApplicationScoped
public class Intake {
  private static final System.Logger LOG = System.getLogger(Intake.class.getName());

  @Inject FileSettings settings;
  @Inject Landing landing;
  @Inject Drafts drafts;
  @Inject Examiner examiner;
  @Inject VirusScanner scanner;
  @Inject FileBytes bytes;
  @Inject SentFiles files;
  @Inject Clock clock;

  /**
   * What somebody sends.
   *
   * @param by the id of the visitor or the rep
   * @param name as the sender's machine has it
   * @param announced how many bytes are said to come; negative where nothing was said
   */
  public record Sent(String by, String name, long announced, InputStream content) {}

  public StoredFile take(Sent sent) {
    settings.requireOn();
    landing.take(sent.by());
    try {
      return land(sent);
    } finally {
      landing.giveBack(sent.by());
    }
  }

  private StoredFile land(Sent sent) {
    if (sent.announced() > settings.mostBytes()) {
      Received.forget(sent.content(), settings.mostBytes(), clock);
      throw new FileTooLarge(settings.mostBytes());
    }
    var draft = drafts.begin();
    try {
      return keep(sent, draft);
    } finally {
      drafts.end(draft);
    }
  }

  private StoredFile keep(Sent sent, Path draft) {
    var received = Received.of(sent.content(), draft, settings.mostBytes(), clock);
    if (sent.announced() >= 0 && sent.announced() != received.bytes()) {
      throw new FileCutShort();
    }
    var examined = examiner.examine(draft, sent.name(), received);
    var id = FileId.next();
    scan(id, draft, sent.by());
    var file = files.add(id, sent.by(), examined);
    try {
      bytes.put(id, draft);
    } catch (Refusal refused) {
      files.dropUnposted(id);
      throw refused;
    }
    return file;
  }

  private void scan(FileId id, Path draft, String by) {
    try {
      scanner.check(draft);
    } catch (FileInfected infected) {
      LOG.log(Level.WARNING, "infected file refused file={0} from={1}", id, by);
      files.noteInfected(id, by);
      throw infected;
    }
  }
}
