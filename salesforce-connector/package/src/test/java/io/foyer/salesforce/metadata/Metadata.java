package io.foyer.salesforce.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The package's source: its files by type, and the objects and fields they make. */
final class Metadata {

  private static final List<Path> ROOTS =
      Stream.of("force-app", "your-org", "more-change-events")
          .map(folder -> Path.of(folder, "main", "default"))
          .toList();

  // The files do not change while the tests run, and there are hundreds.
  private static final List<Path> FILES = ROOTS.stream().flatMap(Metadata::below).sorted().toList();
  private static final List<CustomField> FIELDS =
      files("field").stream().map(CustomField::read).toList();

  private Metadata() {}

  /** All files of a type such as {@code listView}, in a stable order. */
  static List<Path> files(String type) {
    return everyFile().filter(file -> name(file).endsWith("." + type + "-meta.xml")).toList();
  }

  static Stream<Path> everyFile() {
    return FILES.stream();
  }

  private static Stream<Path> below(Path root) {
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** {@code Foyer_Rep} of {@code Foyer_Rep.permissionset-meta.xml}. */
  static String apiName(Path file) {
    var name = name(file);
    return name.substring(0, name.indexOf('.'));
  }

  static List<String> apiNames(String type) {
    return files(type).stream().map(Metadata::apiName).toList();
  }

  /** The object whose folder a file stands in. */
  static String objectOf(Path file) {
    var names = Stream.iterate(file, path -> path.getParent()).limit(3).toList();
    return String.valueOf(names.get(2).getFileName());
  }

  /** The objects whose records people and Foyer share: custom metadata is for Lightning alone. */
  static List<String> customObjects() {
    return apiNames("object").stream().filter(object -> object.endsWith("__c")).toList();
  }

  static List<CustomField> fields() {
    return FIELDS;
  }

  static List<CustomField> fieldsOf(String object) {
    return fields().stream().filter(field -> field.object().equals(object)).toList();
  }
}
