package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no such file, or not for the one who asks. */
public final class FileUnknown extends Refusal {
  public FileUnknown() {
    super(Kind.NOT_FOUND, "file.unknown", "There is no such file.");
  }
}
