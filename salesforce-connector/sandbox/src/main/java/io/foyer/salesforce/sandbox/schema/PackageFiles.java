package io.foyer.salesforce.sandbox.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package's metadata files on the class path, be it a folder or a jar. */
public final class PackageFiles {
  private static final String ROOT = "salesforce-package";

  /** Lets the reader walk the package's folder, which is closed afterwards. */
  <T> T read(Function<Path, T> reader) {
    URL root =
        Objects.requireNonNull(
            PackageFiles.class.getClassLoader().getResource(ROOT), "no package on the class path");
    try {
      if (!"jar".equals(root.getProtocol())) {
        return reader.apply(Path.of(root.toURI()));
      }
      // By its path, which gives each caller a view of its own.
      var file = ((JarURLConnection) root.openConnection()).getJarFileURL();
      try (var jar = FileSystems.newFileSystem(Path.of(file.toURI()))) {
        return reader.apply(jar.getPath("/" + ROOT));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The package's permission sets as their API names and labels. */
  public Map<String, String> permissionSets() {
    return read(
        root ->
            children(root.resolve("permissionsets"))
                .collect(
                    Collectors.toMap(
                        file -> apiName(file), file -> MetadataXml.read(file).text("label"))));
  }

  /** What the package's permission sets grant, by API name. */
  public Map<String, Grants> grants() {
    return read(PermissionSets::read);
  }

  /** The package's active validation rules. */
  public List<ValidationRule> validationRules() {
    return read(
        root ->
            children(root.resolve("objects"))
                .flatMap(
                    object ->
                        children(object.resolve("validationRules"))
                            .map(file -> rule(apiName(object), MetadataXml.read(file))))
                .flatMap(Optional::stream)
                .toList());
  }

  private static Optional<ValidationRule> rule(String object, MetadataXml xml) {
    return xml.flag("active")
        ? Optional.of(
            new ValidationRule(
                object,
                xml.text("fullName"),
                xml.text("errorConditionFormula"),
                xml.optional("errorDisplayField").orElse(""),
                xml.text("errorMessage")))
        : Optional.empty();
  }

  /** What a folder holds, by name; nothing when there is no such folder. */
  static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (var files = Files.list(folder)) {
      return List.copyOf(files.sorted().toList()).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code Foyer_Rep} of {@code Foyer_Rep.permissionset-meta.xml}. */
  static String apiName(Path file) {
    var name = file.getFileName().toString().replaceAll("/$", "");
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }
}
