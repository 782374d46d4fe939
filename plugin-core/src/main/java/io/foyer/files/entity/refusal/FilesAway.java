package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** The place where files lie does not answer. */
public final class FilesAway extends Refusal {
  public FilesAway() {
    super(
        Kind.UNAVAILABLE, "file.away", "The files are not reached at the moment. Try again later.");
  }
}
