package io.foyer.visitors.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is over, page by page.
 *
 * @param last the visitor as it was at the end
 */
public record PastVisit(Visitor last) {

  private static final String TAB = "tab:past";

  public PastVisit {
    if (last.visit().trail().isEmpty()) {
      throw new IllegalArgumentException("a visit has a page");
    }
  }

  /**
   * The visitor on each of its pages, the first one first; who it is was known from the beginning,
   * for when it became known is not kept.
   */
  public List<Visitor> moments() {
    int pages = last.visit().trail().size();
    return IntStream.range(0, pages).mapToObj(at -> on(at, pages)).toList();
  }

  private Visitor on(int at, int pages) {
    Visit whole = last.visit();
    Visit until = whole.until(at, pages - at - 1);
    PageSeen page = whole.trail().get(at);
    Instant end = at + 1 < pages ? whole.trail().get(at + 1).at() : last.seenAt();
    return new Visitor(
        last.id(),
        last.site(),
        last.background(),
        last.identity(),
        until,
        new Presence(Map.of(TAB, tab(page, end)), idleSince(at, pages)),
        last.match(),
        last.stamp());
  }

  private @Nullable Instant idleSince(int at, int pages) {
    return at + 1 == pages ? last.presence().idleSince() : null;
  }

  private static Tab tab(PageSeen page, Instant end) {
    return new Tab(page, end, end, true, false, false);
  }
}
