package io.foyer.visitors.entity;

import java.util.List;

/**
 * One batch of facts from a browser tab, already checked and cleaned.
 *
 * @param tab the tab's own id
 * @param use what was done on the page so far
 * @param left the tab is being closed or goes elsewhere
 * @param events names of what the website tells of its visitor
 */
public record Report(
    String tab,
    WebAddress address,
    String title,
    PageUse use,
    Attention attention,
    boolean left,
    List<String> events) {

  /** Whether somebody sits before the page. */
  public record Attention(boolean visible, boolean idle) {}

  public Report {
    events = List.copyOf(events);
  }

  boolean isActive() {
    return attention.visible && !attention.idle && !left;
  }
}
