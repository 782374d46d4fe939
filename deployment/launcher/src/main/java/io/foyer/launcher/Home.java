package io.foyer.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder with all that is run: {@code payara-micro.jar}, {@code foyer.war} and {@code
 * local-salesforce/*.jar}.
 */
public record Home(Path folder) {
  public Home {
    if (!Files.isRegularFile(folder.resolve("foyer.war"))) {
      throw new CannotStart(
          "foyer cannot start: no foyer.war in " + folder + ": build it with ./mvnw package");
    }
  }

  Path payara() {
    return folder.resolve("payara-micro.jar");
  }

  Path war() {
    return folder.resolve("foyer.war");
  }

  String salesforceClassPath() {
    return folder.resolve("local-salesforce") + "/*";
  }

  static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }
}
