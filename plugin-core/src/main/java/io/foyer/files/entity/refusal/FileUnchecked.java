package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** The virus scanner is away or gave no answer that counts; what is not checked is not taken. */
public final class FileUnchecked extends Refusal {
  public FileUnchecked() {
    super(
        Kind.UNAVAILABLE,
        "file.unchecked",
        "The file could not be checked for viruses. Try again later.");
  }
}
