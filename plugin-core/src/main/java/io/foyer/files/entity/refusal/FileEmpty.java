package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** A file without a byte. */
public final class FileEmpty extends Refusal {
  public FileEmpty() {
    super(Kind.INVALID, "file.empty", "The file is empty.");
  }
}
