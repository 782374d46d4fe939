package io.foyer.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder with all that is run: {@code payara-micro.jar}, {@code foyer.war}, {@code
 * local-salesforce/*.jar}, {@code knowledge/*.md} and {@code ends-with-parent.jar}.
 */
public record Home(Path folder) {
  public Home {
    if (!Files.isRegularFile(folder.resolve("foyer.war"))) {
      throw new CannotStart(
          "foyer cannot start: no foyer.war in " + folder + ": build it with ./mvnw package");
    }
  }

  /** The option of the Java machine by which a program ends with the one that started it. */
  String endsWithParent() {
    return "-javaagent:" + folder.resolve("ends-with-parent.jar");
  }

  Path payara() {
    return folder.resolve("payara-micro.jar");
  }

  Path war() {
    return folder.resolve("foyer.war");
  }

  Path knowledge() {
    return folder.resolve("knowledge");
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
