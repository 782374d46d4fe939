package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** Somebody sends more files than a person picks. */
public final class FilesTooFast extends Refusal {
  public FilesTooFast() {
    super(Kind.TOO_MANY, "file.too-fast", "Too many files: wait a moment.");
  }
}
