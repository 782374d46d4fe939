package io.foyer.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that seals what opens calendars of reps: made once, readable by its owner alone. */
final class CalendarKeys {
  private static final int BYTES = 32;

  private CalendarKeys() {}

  static Path in(Path data) {
    var file = data.resolve("calendar-keys").toAbsolutePath();
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(data);
        // Such files are their owner's alone from the first moment; and it is there whole or not.
        var made = Files.createTempFile(data, "calendar-keys", ".new");
        Files.writeString(made, "first:" + key() + "\n");
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String key() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
