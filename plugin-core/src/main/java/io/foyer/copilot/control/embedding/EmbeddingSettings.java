package io.foyer.copilot.control.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which model of embeddings is asked, where, and how near its numbers must be. */
@ApplicationScoped
public class EmbeddingSettings {
  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings")
  String provider;

  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings.name")
  Optional<String> name;

  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings.key-file")
  Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "foyer.copilot.embeddings.least")
  double least;

  String provider() {
    return provider;
  }

  /** The address before {@code /embeddings}. */
  String url() {
    return url.filter(set -> !set.isBlank()).orElse("https://api.openai.com/v1");
  }

  String name() {
    return name.orElse("");
  }

  /** The cosine from which on a passage is taken to answer a question. */
  public double least() {
    return least;
  }

  /**
   * Read at each use, so that a new key needs no new start; a local model needs none.
   *
   * @throws IOException where the file cannot be read
   */
  Optional<String> key() throws IOException {
    var file = keyFile.filter(path -> !path.isBlank());
    return file.isPresent()
        ? Optional.of(Files.readString(Path.of(file.get())).strip())
        : key.filter(set -> !set.isBlank());
  }
}
