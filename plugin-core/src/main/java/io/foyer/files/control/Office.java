package io.foyer.files.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Tells documents of today's office programs from other archives of the same format.
 *
 * <p>A document that brings programs of its own is none, whatever its name ends in.
 */
final class Office {
  private static final String CONTENTS = "[Content_Types].xml";
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  /** Where each sort keeps its main part. */
  private static final Map<String, String> PARTS =
      Map.of("wordprocessingml", "word/", "spreadsheetml", "xl/", "presentationml", "ppt/");

  private Office() {}

  /** True of everything that says it is something else. */
  static boolean isWhatItSays(Path file, String mediaType) {
    if (!mediaType.startsWith(OOXML)) {
      return true;
    }
    var sort = mediaType.substring(OOXML.length()).split("\\.", 2)[0];
    var part = PARTS.getOrDefault(sort, "none");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(CONTENTS) != null
          && zip.stream().anyMatch(entry -> entry.getName().startsWith(part))
          && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    } catch (IOException | IllegalArgumentException noArchive) {
      return false;
    }
  }
}
