package io.foyer.visitors.entity;

import java.time.Instant;

/**
 * One page that a visitor looked at.
 *
 * @param scroll the deepest point reached, in percent
 */
public record PageSeen(String url, String path, String title, Instant at, int scroll) {

  private static final int TITLE_LIMIT = 255;

  /** A page just opened. */
  public static PageSeen opened(WebAddress address, String title, int scroll, Instant at) {
    return new PageSeen(
        address.url(), address.path(), HostileText.clean(title, TITLE_LIMIT), at, scroll);
  }

  /** The same page, as the next report shows it: a title may come late, depth only grows. */
  PageSeen continuedBy(PageSeen report) {
    return new PageSeen(url, path, report.title, at, Math.max(scroll, report.scroll));
  }

  /** Whether it is the same stay on the same page. */
  boolean isSameStay(PageSeen other) {
    return at.equals(other.at) && url.equals(other.url);
  }
}
