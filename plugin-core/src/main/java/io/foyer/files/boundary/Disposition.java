package io.foyer.files.boundary;

import io.foyer.files.entity.Picture;
import io.foyer.files.entity.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser does with a file, and the name under which it saves it. */
final class Disposition {
  private Disposition() {}

  /** Only pictures that browsers draw may stand on a page. */
  static String of(StoredFile file) {
    var how = Picture.isDrawn(file.mediaType()) ? "inline" : "attachment";
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(how, ascii(file.name()), encoded(file.name()));
  }

  /** For the few that do not read the other. */
  private static String ascii(String name) {
    return name.replaceAll("[^A-Za-z0-9 ._-]", "_");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
