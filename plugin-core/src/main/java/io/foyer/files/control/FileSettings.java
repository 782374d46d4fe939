package io.foyer.files.control;

import io.foyer.files.entity.refusal.FilesOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which files the company takes, and where they are on their way in. */
@ApplicationScoped
public class FileSettings {
  @Inject
  @ConfigProperty(name = "foyer.files.most-bytes")
  long mostBytes;

  @Inject
  @ConfigProperty(name = "foyer.files.types")
  String types;

  @Inject
  @ConfigProperty(name = "foyer.files.folder")
  String folder;

  public boolean isOn() {
    return mostBytes > 0;
  }

  /**
   * @throws FilesOff where no files are sent
   */
  public void requireOn() {
    if (!isOn()) {
      throw new FilesOff();
    }
  }

  public long mostBytes() {
    return mostBytes;
  }

  /** Media types, in the operator's order. */
  public List<String> types() {
    return Arrays.stream(types.split(",", -1))
        .map(type -> type.strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty())
        .toList();
  }

  public Path folder() {
    return Path.of(folder).toAbsolutePath().normalize();
  }
}
