package io.foyer.copilot.control.embedding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A model of embeddings. */
public interface Embedder {
  /** Its name, for people too; the numbers of two models are never compared. */
  String model();

  /**
   * The numbers of each text, in their order and all of one length.
   *
   * @param texts at most {@link #most} of them
   * @return empty where there are none in that time; it never throws
   */
  Optional<List<float[]>> vectors(List<String> texts, Duration within);

  /** So many texts are taken at once. */
  int most();
}
