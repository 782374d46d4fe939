package io.foyer.calls.entity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One side's place in a call: one page at a time has it. */
@Embeddable
class Seat {
  private @Nullable String page;
  private boolean microphone;
  private boolean camera;

  protected Seat() {}

  void take(String newPage, Media media) {
    page = newPage;
    switches(media);
  }

  void switches(Media media) {
    microphone = media.microphone();
    camera = media.camera();
  }

  /** The page is gone; what was on stays, for when it is back. */
  void leave() {
    page = null;
  }

  void empty() {
    page = null;
    switches(Media.OFF);
  }

  boolean isOf(String other) {
    return other.equals(page);
  }

  Participant participant() {
    return new Participant(page, new Media(microphone, camera));
  }
}
