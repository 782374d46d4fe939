package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.control.embedding.EmbeddingFixture;
import io.foyer.platform.MovedClock;

/** What is found by meaning. */
final class MeaningsFixture {
  private MeaningsFixture() {}

  /** Where the settings name no model. */
  static Meanings off() {
    var meanings = new Meanings();
    meanings.embedders =
        EmbeddingFixture.embedders(EmbeddingFixture.settings("none", "http://localhost:9"));
    meanings.clock = MovedClock.atNoon();
    return meanings;
  }
}
