package io.foyer.invitations.boundary.page;

/** Whether words can be read on a brand's colour, as WCAG 2 defines contrast. */
final class BrandInk {
  /** For words of a usual size. */
  static final double READABLE = 4.5;

  private BrandInk() {}

  /**
   * @param color {@code #rrggbb}
   */
  static double contrastWithWhite(String color) {
    double luminance =
        0.2126 * light(color, 1) + 0.7152 * light(color, 3) + 0.0722 * light(color, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double light(String color, int at) {
    double share = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
