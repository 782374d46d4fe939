package io.foyer.files.boundary;

import io.foyer.files.control.FilePace;
import io.foyer.files.control.SentFiles;
import io.foyer.files.entity.FileId;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes what was uploaded and never posted, when its time is over, and keeps paces small. */
@ApplicationScoped
public class FileClock {
  private static final Duration TIDY = Duration.ofMinutes(1);

  @Inject SentFiles files;
  @Inject FilePace pace;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start("file-paces", TIDY, pace::tidy);
  }

  void reached(@Observes DeadlineReached deadline) {
    if (deadline.kind().equals(SentFiles.UNPOSTED)) {
      files.dropUnposted(new FileId(deadline.subject()));
    }
  }
}
