package io.foyer.visitors.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One stay of a visitor on the website, from its first page until it is gone.
 *
 * @param pages how many pages were looked at, reloads not counted
 * @param trail the last of them, oldest first, at most {@value #TRAIL}
 * @param events what the website told of the visitor, the last {@value #EVENTS}
 */
public record Visit(
    String id,
    Instant startedAt,
    Source source,
    int pages,
    List<PageSeen> trail,
    List<EventSeen> events) {

  /** Something that the website told, such as a form that was sent. */
  public record EventSeen(String name, Instant at) {}

  /** Enough to tell a rep where the visitor came along; kept short, for each node keeps it. */
  static final int TRAIL = 12;

  static final int EVENTS = 12;

  public Visit {
    trail = List.copyOf(trail);
    events = List.copyOf(events);
  }

  /** Begins with its first page. */
  public static Visit begun(String id, PageSeen first, Source source) {
    return new Visit(id, first.at(), source, 1, List.of(first), List.of());
  }

  PageSeen lastPage() {
    return trail.get(trail.size() - 1);
  }

  /** The page is another one than before, or the same a little later. */
  Visit showing(PageSeen page) {
    int last = trail.size() - 1;
    for (int at = last; at >= 0; at--) {
      if (trail.get(at).isSameStay(page)) {
        return trail.get(at).equals(page) ? this : withTrail(replaced(at, page), pages);
      }
    }
    List<PageSeen> longer = new ArrayList<>(trail);
    longer.add(page);
    return withTrail(longer, pages + 1);
  }

  /** The same stay, when it turns out that it began with an earlier part. */
  Visit after(Visit earlier) {
    List<PageSeen> both = new ArrayList<>(earlier.trail);
    boolean onSamePage =
        !both.isEmpty() && both.get(both.size() - 1).url().equals(trail.get(0).url());
    both.addAll(onSamePage ? trail.subList(1, trail.size()) : trail);
    int count = earlier.pages + pages - (onSamePage ? 1 : 0);
    return earlier.withTrail(both, count);
  }

  /** As it was on that page of its trail, before the later ones. */
  Visit until(int page, int later) {
    return new Visit(
        id, startedAt, source, Math.max(1, pages - later), trail.subList(0, page + 1), events);
  }

  private List<PageSeen> replaced(int at, PageSeen page) {
    List<PageSeen> copy = new ArrayList<>(trail);
    copy.set(at, page);
    return copy;
  }

  private Visit withTrail(List<PageSeen> all, int count) {
    return new Visit(id, startedAt, source, count, last(all, TRAIL), events);
  }

  /** The website told these. */
  Visit telling(List<String> names, Instant at) {
    if (names.isEmpty()) {
      return this;
    }
    List<EventSeen> all = new ArrayList<>(events);
    names.forEach(name -> all.add(new EventSeen(name, at)));
    return new Visit(id, startedAt, source, pages, trail, last(all, EVENTS));
  }

  private static <T> List<T> last(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }
}
