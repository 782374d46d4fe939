package io.foyer.copilot.control.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A small model of English that runs within the server; only where the build has put it there.
 *
 * <p>It brings code of the machine's own, which one application of a server can load once: where
 * that fails there is none.
 */
final class MiniLmEmbedder implements Embedder {
  private static final Logger LOG = System.getLogger(MiniLmEmbedder.class.getName());
  private static final String CLASS =
      "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel";
  private static final int AT_ONCE = 8;

  private final EmbeddingModel model;

  private MiniLmEmbedder(EmbeddingModel model) {
    this.model = model;
  }

  /** Takes seconds. */
  static Optional<Embedder> loaded() {
    try {
      var found = Class.forName(CLASS).getDeclaredConstructor().newInstance();
      return Optional.of(new MiniLmEmbedder((EmbeddingModel) found));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError absent) {
      LOG.log(Level.WARNING, "MiniLM cannot be loaded; knowledge is found by its words", absent);
      return Optional.empty();
    }
  }

  @Override
  public String model() {
    return "all-MiniLM-L6-v2";
  }

  @Override
  public int most() {
    return AT_ONCE;
  }

  @Override
  public Optional<List<float[]>> vectors(List<String> texts, Duration within) {
    try {
      var segments = texts.stream().map(TextSegment::from).toList();
      var found = model.embedAll(segments).content();
      return Optional.of(found.stream().map(Embedding::vector).toList());
    } catch (RuntimeException | LinkageError broken) {
      LOG.log(Level.WARNING, "embeddings did not come why={0}", broken.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
