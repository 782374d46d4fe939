package io.foyer.files.control;

import io.foyer.access.control.AccessFixture;
import io.foyer.files.control.bytes.BytesInMemory;
import io.foyer.files.entity.Examined;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.FileName;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.StoredFile;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Clock;
import java.util.List;

/** Files on a test's database and clock, their bytes in memory. */
public final class FilesFixture {
  public final SentFiles sent = new SentFiles();
  public final FileAddresses addresses = new FileAddresses();
  public final BytesInMemory bytes = new BytesInMemory();

  private final Database database;

  public FilesFixture(Database database, Clock clock) {
    this.database = database;
    sent.em = database.em();
    sent.bytes = bytes;
    sent.clock = addresses.clock = clock;
    sent.deadlines = PlatformFixture.deadlines(database);
    sent.audit = PlatformFixture.auditLog(database, clock);
    addresses.seals = AccessFixture.seals(clock);
    addresses.files = sent;
  }

  /** A picture that this visitor or rep has uploaded and not posted. */
  public FileId uploaded(String by) {
    return uploaded(by, "plan.png");
  }

  public FileId uploaded(String by, String name) {
    var id = FileId.next();
    var examined =
        new Examined(
            FileName.of(name, List.of()), "image/png", 1_234_567, "00", new Picture(640, 480));
    database.inTx(() -> sent.add(id, by, examined));
    bytes.put(id, new byte[] {1, 2, 3});
    return id;
  }

  /** Files as the container hands them out: each call is a transaction. */
  SentFiles committed() {
    return new SentFiles() {
      @Override
      StoredFile add(FileId id, String by, Examined examined) {
        return database.inTx(() -> sent.add(id, by, examined));
      }

      @Override
      public void dropUnposted(FileId id) {
        database.inTx(() -> sent.dropUnposted(id));
      }

      @Override
      void noteInfected(FileId id, String by) {
        database.inTx(() -> sent.noteInfected(id, by));
      }
    };
  }

  /** As it stands now. */
  public StoredFile now(FileId id) {
    return database.inTx(() -> sent.get(id));
  }
}
