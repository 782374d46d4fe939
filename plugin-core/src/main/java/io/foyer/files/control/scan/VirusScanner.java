package io.foyer.files.control.scan;

import java.nio.file.Path;

/** Somebody who finds viruses in files. */
public interface VirusScanner {

  /**
   * Returns when the file was found clean.
   *
   * @throws io.foyer.files.entity.refusal.FileInfected when something was found in it
   * @throws io.foyer.files.entity.refusal.FileUnchecked when no answer came that counts
   */
  void check(Path file);
}
