package io.foyer.files.control.bytes;

import io.foyer.files.entity.FileId;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of files lie, each under its id.
 *
 * <p>What was put is there, whole, when the call returns; all nodes see the same.
 */
public interface FileBytes {

  /**
   * Keeps the bytes of a file; putting the same again does no harm.
   *
   * @param draft stays where it is, or not
   * @throws io.foyer.files.entity.refusal.NoRoomForFiles when the disk is full
   * @throws io.foyer.files.entity.refusal.FilesAway when the place is not reached
   */
  void put(FileId id, Path draft);

  /**
   * The bytes, to be closed by who reads them; empty where there are none.
   *
   * @throws io.foyer.files.entity.refusal.FilesAway when the place is not reached
   */
  Optional<InputStream> open(FileId id);

  /** What is not there is deleted already. */
  void delete(FileId id);
}
