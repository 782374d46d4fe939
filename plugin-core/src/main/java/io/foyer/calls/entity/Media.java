package io.foyer.calls.entity;

/** What one side has switched on. */
public record Media(boolean microphone, boolean camera) {
  public static final Media OFF = new Media(false, false);

  /** The same without a camera. */
  public Media withoutCamera() {
    return new Media(microphone, false);
  }
}
