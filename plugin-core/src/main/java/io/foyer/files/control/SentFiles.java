package io.foyer.files.control;

import io.foyer.files.control.bytes.FileBytes;
import io.foyer.files.entity.Examined;
import io.foyer.files.entity.FileId;
import io.foyer.files.entity.StoredFile;
import io.foyer.files.entity.refusal.FileUnknown;
import io.foyer.platform.AuditLog;
import io.foyer.platform.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The files that were uploaded, each with the deadline until which it has to be posted. */
@ApplicationScoped
@Transactional
public class SentFiles {
  /** Under this kind a file's deadline stands, its id as subject. */
  public static final String UNPOSTED = "file.unposted";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject FileBytes bytes;
  @Inject Deadlines deadlines;
  @Inject AuditLog audit;
  @Inject Clock clock;

  StoredFile add(FileId id, String by, Examined examined) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var file = StoredFile.uploaded(id, by, examined, at);
    em.persist(file);
    deadlines.set(UNPOSTED, id.value(), at.plus(StoredFile.POSTED_WITHIN));
    return file;
  }

  public Optional<StoredFile> find(FileId id) {
    return Optional.ofNullable(em.find(StoredFile.class, id.value()));
  }

  /**
   * @throws FileUnknown where there is none
   */
  public StoredFile get(FileId id) {
    return find(id).orElseThrow(FileUnknown::new);
  }

  /**
   * Puts a file into a conversation, in the transaction that adds the entry.
   *
   * @throws FileUnknown when it is somebody else's, was posted before, or lay about too long
   */
  public StoredFile post(FileId id, String by, String conversation) {
    var file = lock(id).orElseThrow(FileUnknown::new);
    // First: it asks the database, which may not have a new conversation's row yet.
    deadlines.cancel(UNPOSTED, id.value());
    file.post(by, conversation, clock.instant());
    return file;
  }

  /** Deletes what was not posted; what was stays. */
  public void dropUnposted(FileId id) {
    lock(id)
        .filter(file -> !file.isPosted())
        .ifPresent(
            file -> {
              bytes.delete(id);
              em.remove(file);
              deadlines.cancel(UNPOSTED, id.value());
            });
  }

  /** Somebody sent what the scanner found something in. */
  void noteInfected(FileId id, String by) {
    audit.record(by, "file.infected", id.value());
  }

  private Optional<StoredFile> lock(FileId id) {
    return Optional.ofNullable(
        em.find(StoredFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }
}
