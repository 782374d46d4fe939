package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** The virus scanner found something in the file. */
public final class FileInfected extends Refusal {
  public FileInfected() {
    super(Kind.INVALID, "file.infected", "The virus scanner found something in the file.");
  }
}
