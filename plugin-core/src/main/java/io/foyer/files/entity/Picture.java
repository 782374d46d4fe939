package io.foyer.files.entity;

import java.util.Set;

/**
 * How large a picture is, in pixels.
 *
 * <p>One that would fill a browser's memory is shown as a file, never drawn.
 */
public record Picture(int width, int height) {
  /** The kinds that every browser draws and in which no script can run. */
  private static final Set<String> DRAWN =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  /** Drawn, each takes four bytes: a phone's photo has 12 to 50 million of them. */
  private static final long MOST_PIXELS = 64_000_000;

  private static final int LONGEST_SIDE = 16_384;

  public static boolean isDrawn(String mediaType) {
    return DRAWN.contains(mediaType);
  }

  public boolean canBeShown() {
    return width > 0
        && height > 0
        && width <= LONGEST_SIDE
        && height <= LONGEST_SIDE
        && (long) width * height <= MOST_PIXELS;
  }
}
