package io.foyer.visitors.entity;

import java.time.Instant;

/** One page that a visitor looked at, and what it did there. */
public record PageSeen(String url, String path, String title, Instant at, PageUse use) {

  private static final int TITLE_LIMIT = 255;

  /** A page just opened. */
  public static PageSeen opened(WebAddress address, String title, PageUse use, Instant at) {
    return new PageSeen(
        address.url(), address.path(), HostileText.clean(title, TITLE_LIMIT), at, use);
  }

  /** The deepest point reached, in percent. */
  public int scroll() {
    return use.scroll();
  }

  /** The same page, as the next report shows it: a title may come late, use only grows. */
  PageSeen continuedBy(PageSeen report) {
    return new PageSeen(url, path, report.title, at, use.grown(report.use));
  }

  /** Whether it is the same stay on the same page. */
  boolean isSameStay(PageSeen other) {
    return at.equals(other.at) && url.equals(other.url);
  }
}
