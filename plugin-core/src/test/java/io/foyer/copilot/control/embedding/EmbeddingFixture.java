package io.foyer.copilot.control.embedding;

import io.foyer.platform.Database;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Models of embeddings as the settings name them, and what was computed. */
public final class EmbeddingFixture {
  private EmbeddingFixture() {}

  public static EmbeddingSettings settings(String provider, String url) {
    var settings = new EmbeddingSettings();
    settings.provider = provider;
    settings.url = Optional.of(url);
    settings.name = Optional.of("nomic-embed-text");
    settings.key = Optional.empty();
    settings.keyFile = Optional.empty();
    settings.least = 0.5;
    return settings;
  }

  public static EmbeddingSettings named(EmbeddingSettings settings, String model) {
    settings.name = Optional.of(model);
    return settings;
  }

  public static Embedders embedders(EmbeddingSettings settings) {
    var embedders = new Embedders();
    embedders.settings = settings;
    return embedders;
  }

  /** Each call is a transaction of its own, as in the container. */
  public static VectorStore store(Database database, Clock clock) {
    var store =
        new VectorStore() {
          @Override
          public Map<String, float[]> find(Collection<String> ids) {
            return database.inTx(() -> super.find(ids));
          }

          @Override
          public void keep(Map<String, float[]> vectors) {
            database.inTx(() -> super.keep(vectors));
          }

          @Override
          public void note(Collection<String> ids) {
            database.inTx(() -> super.note(ids));
          }

          @Override
          public void tidy() {
            database.inTx(super::tidy);
          }
        };
    store.em = database.em();
    store.clock = clock;
    return store;
  }
}
