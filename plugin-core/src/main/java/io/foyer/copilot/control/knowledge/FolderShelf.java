package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The folder of markdown that the settings name. */
@ApplicationScoped
public class FolderShelf implements Shelf {
  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge")
  Optional<String> folder;

  private List<Passage> read = List.of();
  private @Nullable String stamp;

  @Override
  public boolean isSet() {
    return folder.filter(path -> !path.isBlank()).isPresent();
  }

  @Override
  public int distance() {
    return 0;
  }

  @Override
  public List<Passage> passages() throws IOException {
    var files = new KnowledgeFolder(Path.of(folder.orElseThrow()));
    try {
      var now = files.stamp();
      if (!now.equals(stamp)) {
        read = files.passages();
        stamp = now;
      }
      return read;
    } catch (IOException | UncheckedIOException unreadable) {
      stamp = null;
      throw new IOException("the folder cannot be read", unreadable);
    }
  }
}
