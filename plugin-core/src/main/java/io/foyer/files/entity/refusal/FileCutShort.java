package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** A file of which less came than was announced, or too slowly. */
public final class FileCutShort extends Refusal {
  public FileCutShort() {
    super(Kind.INVALID, "file.cut-short", "The file did not come whole.");
  }
}
