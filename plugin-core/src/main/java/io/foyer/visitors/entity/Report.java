package io.foyer.visitors.entity;

/**
 * One batch of facts from a browser tab, already checked and cleaned.
 *
 * @param tab the tab's own id
 * @param left the tab is being closed or goes elsewhere
 */
public record Report(
    String tab, WebAddress address, String title, int scroll, Attention attention, boolean left) {

  /** Whether somebody sits before the page. */
  public record Attention(boolean visible, boolean idle) {}

  boolean isActive() {
    return attention.visible && !attention.idle && !left;
  }
}
