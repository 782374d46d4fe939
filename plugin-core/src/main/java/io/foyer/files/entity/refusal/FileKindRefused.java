package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** What is in the file is of a kind that is not taken, whatever its name says. */
public final class FileKindRefused extends Refusal {
  public FileKindRefused() {
    super(Kind.INVALID, "file.kind", "Files of this kind are not taken.");
  }
}
