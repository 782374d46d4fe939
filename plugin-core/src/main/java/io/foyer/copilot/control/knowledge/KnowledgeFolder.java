package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of markdown, with folders in it.
 *
 * <p>Links in the file system are not followed, so that nothing outside the folder is quoted.
 */
final class KnowledgeFolder {
  /** Ten times what a large company writes; what is above would fill the memory of a node. */
  static final int MOST_PASSAGES = 50_000;

  private static final long LARGEST_FILE = 1_000_000;
  private static final int DEEPEST = 16;

  private final Path folder;

  KnowledgeFolder(Path folder) {
    this.folder = folder;
  }

  /** Changes when a file does. */
  String stamp() throws IOException {
    var stamp = new StringBuilder();
    for (var file : files()) {
      stamp
          .append(folder.relativize(file))
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
    return stamp.toString();
  }

  List<Passage> passages() throws IOException {
    var passages = new ArrayList<Passage>();
    for (var file : files()) {
      if (passages.size() < MOST_PASSAGES) {
        // Bytes that are no UTF-8 become signs that nobody searches for, never an error.
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var name = file.getFileName().toString().replaceFirst("\\.md$", "");
        passages.addAll(Passages.of(Article.of(name, text.replace("\r\n", "\n"))));
      }
    }
    return passages.size() > MOST_PASSAGES ? passages.subList(0, MOST_PASSAGES) : passages;
  }

  private List<Path> files() throws IOException {
    try (var all = Files.find(folder, DEEPEST, (path, about) -> about.isRegularFile())) {
      return all.filter(file -> file.toString().endsWith(".md"))
          .filter(file -> file.toFile().length() <= LARGEST_FILE)
          .sorted()
          .toList();
    }
  }
}
