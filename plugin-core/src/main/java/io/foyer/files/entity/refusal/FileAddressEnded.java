package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** The address of a file was good for a while, and is not any more. */
public final class FileAddressEnded extends Refusal {
  public FileAddressEnded() {
    super(
        Kind.GONE,
        "file.address-ended",
        "This address has ended: open the file from the conversation.");
  }
}
