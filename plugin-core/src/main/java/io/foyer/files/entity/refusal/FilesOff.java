package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** Files are not sent in this installation. */
public final class FilesOff extends Refusal {
  public FilesOff() {
    super(Kind.FORBIDDEN, "file.off", "The company has switched off files.");
  }
}
