package io.foyer.files.boundary;

import io.foyer.files.control.SentFiles;
import io.foyer.files.entity.FileId;
import io.foyer.platform.DeadlineReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Deletes what was uploaded and never posted, when its time is over. */
@ApplicationScoped
public class FileClock {
  @Inject SentFiles files;

  void reached(@Observes DeadlineReached deadline) {
    if (deadline.kind().equals(SentFiles.UNPOSTED)) {
      files.dropUnposted(new FileId(deadline.subject()));
    }
  }
}
