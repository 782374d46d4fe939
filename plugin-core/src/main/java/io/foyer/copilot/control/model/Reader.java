package io.foyer.copilot.control.model;

import io.foyer.copilot.entity.Engine;

/** Who waits for what a model writes; all of it is told on the thread that asked. */
public interface Reader {
  /** A model is asked now: from here on it costs. */
  default void asked(Engine engine) {}

  /** The text as far as it has come. The whole of it may yet be refused. */
  default void soFar(String text) {}

  /** Asked from time to time: whether nobody waits any more. */
  default boolean isGone() {
    return false;
  }
}
