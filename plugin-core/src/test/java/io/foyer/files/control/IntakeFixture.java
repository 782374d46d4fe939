package io.foyer.files.control;

import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileUnchecked;
import io.foyer.platform.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;

/** Files that come in, into a test's folder. */
final class IntakeFixture {
  final FilesFixture files;
  final Intake intake = new Intake();
  final FileSettings settings = shipped();
  long free = Long.MAX_VALUE / 2;
  Verdict verdict = Verdict.CLEAN;

  /** What the virus scanner says. */
  enum Verdict {
    CLEAN,
    INFECTED,
    AWAY
  }

  final Landing landing = new Landing();

  IntakeFixture(Database database, Clock clock, Path folder) {
    files = new FilesFixture(database, clock);
    settings.folder = folder.toString();
    var drafts =
        new Drafts() {
          @Override
          long free(Path of) {
            return free;
          }
        };
    drafts.settings = settings;
    var examiner = new Examiner();
    examiner.settings = settings;
    intake.settings = settings;
    intake.landing = landing;
    intake.drafts = drafts;
    intake.examiner = examiner;
    intake.scanner = file -> judge();
    intake.bytes = files.bytes;
    intake.files = files.committed();
    intake.clock = clock;
  }

  Intake.Sent sent(String name, byte[] content) {
    return new Intake.Sent("vis_kim", name, content.length, new ByteArrayInputStream(content));
  }

  /** What lies about of files that came in. */
  List<Path> drafts() {
    try (var all = Files.walk(settings.folder())) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void judge() {
    switch (verdict) {
      case INFECTED -> throw new FileInfected();
      case AWAY -> throw new FileUnchecked();
      case CLEAN -> {
        // it may come in
      }
    }
  }

  /** The settings as they come with Foyer. */
  static FileSettings shipped() {
    var all = new Properties();
    try (InputStream in =
        FileSettings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      all.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var settings = new FileSettings();
    settings.types = all.getProperty("foyer.files.types");
    settings.mostBytes = Long.parseLong(all.getProperty("foyer.files.most-bytes"));
    return settings;
  }
}
