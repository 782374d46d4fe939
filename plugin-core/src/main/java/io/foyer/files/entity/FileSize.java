package io.foyer.files.entity;

import java.util.List;
import java.util.Locale;

/** The size of a file as people say it. */
public final class FileSize {
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");
  private static final int STEP = 1_000;

  private FileSize() {}

  /** As file managers count: {@code 1.2 MB} are 1,200,000 bytes. */
  public static String words(long bytes) {
    double shown = bytes;
    int unit = 0;
    while (shown >= STEP && unit < UNITS.size() - 1) {
      shown /= STEP;
      unit++;
    }
    var digits = unit == 0 || shown >= 10 ? "%.0f" : "%.1f";
    return String.format(Locale.ROOT, digits, shown) + " " + UNITS.get(unit);
  }
}
