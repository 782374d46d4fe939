package io.foyer.salesforce.crosscheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An object of the package, or a field of one or of the company's own. */
record PackagedName(String object, String name) {

  static List<PackagedName> all() {
    return Sources.below(Sources.PACKAGE.resolve("objects"))
        .filter(file -> file.toString().matches(".*\\.(field|object)-meta\\.xml"))
        .map(PackagedName::of)
        .toList();
  }

  private static PackagedName of(Path file) {
    var parts = Sources.PACKAGE.resolve("objects").relativize(file);
    var name = String.valueOf(file.getFileName());
    return new PackagedName(parts.getName(0).toString(), name.substring(0, name.indexOf('.')));
  }

  boolean isObject() {
    return object.equals(name);
  }

  /**
   * Whether the words of a source name it: a field counts only where its object is named beside it,
   * since many objects have a field of the same name.
   */
  boolean isNamedIn(Set<String> words) {
    return words.contains(name) && holders().anyMatch(words::contains);
  }

  private Stream<String> holders() {
    return object.equals("Activity") ? Stream.of("Event", "Task") : Stream.of(object);
  }

  @Override
  public String toString() {
    return isObject() ? name : object + "." + name;
  }
}
