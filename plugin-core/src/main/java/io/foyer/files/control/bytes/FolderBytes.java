package io.foyer.files.control.bytes;

import io.foyer.files.entity.FileId;
import io.foyer.files.entity.refusal.FilesAway;
import io.foyer.files.entity.refusal.NoRoomForFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files in a folder, which several nodes share. */
public final class FolderBytes implements FileBytes {
  private static final System.Logger LOG = System.getLogger(FolderBytes.class.getName());

  /** Ids have nothing that a path would take for more than a name. */
  private static final String SAFE = "[A-Za-z0-9_]{6,40}";

  private final Path folder;

  public FolderBytes(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(FileId id, Path draft) {
    try {
      var place = place(id);
      Files.createDirectories(place.getParent());
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      LOG.log(Level.WARNING, "file not written file=" + id, full);
      throw new NoRoomForFiles();
    }
  }

  @Override
  public Optional<InputStream> open(FileId id) {
    try {
      return Optional.of(Files.newInputStream(place(id)));
    } catch (NoSuchFileException noneThere) {
      return Optional.empty();
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "file not read file=" + id, unreadable);
      throw new FilesAway();
    }
  }

  @Override
  public void delete(FileId id) {
    try {
      Files.deleteIfExists(place(id));
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "file not deleted file=" + id, unwritable);
      throw new FilesAway();
    }
  }

  /** Spread over folders by the last two letters, so that none grows without end. */
  private Path place(FileId id) {
    var name = id.value();
    if (!name.matches(SAFE)) {
      throw new IllegalArgumentException("no id of a file");
    }
    return folder.resolve(name.substring(name.length() - 2)).resolve(name);
  }
}
