package io.foyer.files.control;

import io.foyer.files.entity.refusal.NoRoomForFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file lies while it comes in.
 *
 * <p>Nothing is begun when the disk is nearly full: the database may live on it too.
 */
@ApplicationScoped
public class Drafts {
  private static final System.Logger LOG = System.getLogger(Drafts.class.getName());

  /** Left for the database and its log, whatever strangers send. */
  private static final long KEPT_FREE = 256L * 1024 * 1024;

  @Inject FileSettings settings;

  /**
   * An empty file to write to.
   *
   * @throws NoRoomForFiles when the folder cannot be written to, or too little is left
   */
  Path begin() {
    try {
      var folder = Files.createDirectories(settings.folder().resolve("incoming"));
      if (free(folder) - settings.mostBytes() < KEPT_FREE) {
        LOG.log(Level.WARNING, "disk nearly full, no files are taken folder={0}", folder);
        throw new NoRoomForFiles();
      }
      return Files.createTempFile(folder, "upload-", null);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "files cannot be written folder=" + settings.folder(), unwritable);
      throw new NoRoomForFiles();
    }
  }

  long free(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  void end(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException stays) {
      LOG.log(Level.WARNING, "draft of a file not deleted", stays);
    }
  }
}
