package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;

/** The disk is full, or nearly so. */
public final class NoRoomForFiles extends Refusal {
  public NoRoomForFiles() {
    super(Kind.UNAVAILABLE, "file.no-room", "There is no room for files at the moment.");
  }
}
