package io.foyer.files.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A file larger than is taken. */
public final class FileTooLarge extends Refusal {
  public FileTooLarge(long most) {
    super(
        Kind.TOO_LARGE,
        "file.too-large",
        "The file is larger than " + most + " bytes.",
        Map.of("most", String.valueOf(most)));
  }
}
