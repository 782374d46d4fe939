package io.foyer.conversations.boundary.rest;

import io.foyer.files.control.Intake;
import jakarta.ws.rs.HeaderParam;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The head of a request whose body is a file as it is. */
public class FileUpload {
  /** Percent-encoded UTF-8: no header carries what people write. */
  static final String NAME = "Foyer-File-Name";

  @HeaderParam(NAME)
  @Nullable String name;

  @HeaderParam("Content-Length")
  @Nullable String length;

  /** {@code by}: the id of a visitor or of a rep. */
  Intake.Sent of(String by, InputStream body) {
    return new Intake.Sent(by, decoded(name == null ? "" : name), announced(), body);
  }

  private long announced() {
    try {
      return length == null ? -1 : Long.parseLong(length);
    } catch (NumberFormatException nothingSaid) {
      return -1;
    }
  }

  /** A name that is not encoded well is a name all the same. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return name;
    }
  }
}
