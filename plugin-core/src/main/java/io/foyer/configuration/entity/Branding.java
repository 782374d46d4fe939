package io.foyer.configuration.entity;

import org.jspecify.annotations.Nullable;

/**
 * How the messenger looks on a site.
 *
 * @param color {@code #rrggbb}
 * @param radius of corners, in pixels
 * @param position side of the page
 * @param logo absolute address
 */
public record Branding(
    String color, int radius, Position position, @Nullable String logo, @Nullable String greeting) {

  /** Side of the page the launcher stands on. */
  public enum Position {
    RIGHT,
    LEFT
  }
}
