package io.foyer.copilot.control.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The model of embeddings that the settings name. */
@ApplicationScoped
public class Embedders {
  private static final String NONE = "none";
  private static final String MINILM = "minilm";

  @Inject EmbeddingSettings settings;

  private Optional<Embedder> chosen = Optional.empty();
  private boolean isLooked;

  /** Whether there is to be one; nothing is loaded. */
  public boolean isOn() {
    return !settings.provider().equals(NONE);
  }

  /** Loads it with the first call, which takes seconds; empty where there is none. */
  public synchronized Optional<Embedder> chosen() {
    if (!isLooked && isOn()) {
      chosen = found();
    }
    isLooked = true;
    return chosen;
  }

  /** The cosine from which on a passage is taken to answer a question. */
  public double least() {
    return settings.least();
  }

  private Optional<Embedder> found() {
    return settings.provider().equals(MINILM)
        ? MiniLmEmbedder.loaded()
        : Optional.of(new EndpointEmbedder(settings));
  }
}
