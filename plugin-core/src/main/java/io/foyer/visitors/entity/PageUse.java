package io.foyer.visitors.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor did on one page. All of it only grows while the page is shown.
 *
 * @param scroll the deepest point reached, in percent
 * @param activeSeconds how long the page was in front and somebody touched it
 * @param rageClicks how often the visitor clicked again and again at one spot
 * @param form the last form that was begun, by its own name; never what was written into it
 */
public record PageUse(int scroll, int activeSeconds, int rageClicks, @Nullable String form) {

  public static final PageUse NONE = new PageUse(0, 0, 0, null);

  /** From here on a page counts as read with interest. */
  public static final int INTEREST = 15;

  /** A heartbeat that adds less than this is no news: other nodes and boards are not told. */
  private static final int NEWS_SECONDS = 10;

  private static final int FORM_LIMIT = 80;

  /** More than a day on one page, or more clicks than a person makes, is no measurement. */
  private static final int MOST_SECONDS = 86_400;

  private static final int MOST_CLICKS = 999;

  public PageUse {
    scroll = within(scroll, 100);
    activeSeconds = within(activeSeconds, MOST_SECONDS);
    rageClicks = within(rageClicks, MOST_CLICKS);
    form = HostileText.cleanOrNull(form, FORM_LIMIT);
  }

  /** Only read so far. */
  public static PageUse scrolled(int percent) {
    return new PageUse(percent, 0, 0, null);
  }

  /** With what the page tells now; the very same where that is no news. */
  PageUse grown(PageUse told) {
    PageUse whole =
        new PageUse(
            Math.max(scroll, told.scroll),
            Math.max(activeSeconds, told.activeSeconds),
            Math.max(rageClicks, told.rageClicks),
            told.form == null ? form : told.form);
    return whole.isNewsAfter(this) ? whole : this;
  }

  private boolean isNewsAfter(PageUse before) {
    return scroll != before.scroll
        || rageClicks != before.rageClicks
        || !Objects.equals(form, before.form)
        || activeSeconds - before.activeSeconds >= NEWS_SECONDS;
  }

  private static int within(int value, int most) {
    return Math.max(0, Math.min(most, value));
  }
}
