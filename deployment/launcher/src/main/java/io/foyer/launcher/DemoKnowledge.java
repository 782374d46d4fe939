package io.foyer.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the company of the demonstration site lets its reps quote.
 *
 * <p>It is put beside the data once; what somebody changes there stays.
 */
final class DemoKnowledge {
  private static final String SITE = "{site}";

  private DemoKnowledge() {}

  /**
   * @param site the address of the demonstration site, to which its articles lead
   */
  static Path in(Path data, Path articles, String site) {
    var folder = data.resolve("knowledge");
    if (Files.exists(folder)) {
      return folder;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(articles, "*.md")) {
      Files.createDirectories(folder);
      for (var article : all) {
        var text = Files.readString(article).replace(SITE, site);
        Files.writeString(folder.resolve(article.getFileName().toString()), text);
      }
      return folder;
    } catch (IOException refused) {
      throw new CannotStart(
          "foyer cannot start: %s cannot be written: make room there".formatted(folder));
    }
  }
}
