package io.foyer.visitors.entity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's tabs, and whether anybody sits before one of them.
 *
 * @param tabs by the id that the tab gave itself
 * @param idleSince null while the visitor is active
 */
public record Presence(Map<String, Tab> tabs, @Nullable Instant idleSince) {

  /** More tabs than a person keeps open; the one unheard of the longest makes room. */
  static final int MOST_TABS = 8;

  private static final Comparator<Tab> IN_FRONT =
      Comparator.comparing((Tab tab) -> !tab.left())
          .thenComparing(Tab::visible)
          .thenComparing(Tab::activeAt)
          .thenComparing(Tab::seenAt);

  public Presence {
    tabs = Map.copyOf(tabs);
  }

  static final Presence NONE = new Presence(Map.of(), null);

  /** Not told by a page: the visitor's open socket stands for it. */
  static final String SOCKET = "socket";

  /** Begins what pages tell of themselves, so that no page can speak for what is not a page. */
  public static final String PAGE = "tab:";

  /** Whether a page tells what the visitor does; else it is only here to talk. */
  boolean isTracked() {
    return tabs.keySet().stream().anyMatch(tab -> !tab.equals(SOCKET));
  }

  /** How many pages of the website the visitor has open. */
  public int openTabs() {
    return (int)
        tabs.entrySet().stream()
            .filter(tab -> !tab.getKey().equals(SOCKET) && !tab.getValue().left())
            .count();
  }

  Presence onSocket(PageSeen page, Instant now) {
    Tab known = tabs.get(SOCKET);
    return with(
        SOCKET, known == null ? new Tab(page, now, now, true, false, false) : known.renewedAt(now));
  }

  /** The tab that the visitor looks at, as well as can be told; null without any. */
  @Nullable Tab front() {
    // Asked for with every fact of every heartbeat: no stream.
    Tab front = null;
    for (Tab tab : tabs.values()) {
      front = front == null || IN_FRONT.compare(tab, front) > 0 ? tab : front;
    }
    return front;
  }

  /** The id of that tab; empty where no page tells anything. */
  public Optional<String> frontPage() {
    return tabs.entrySet().stream()
        .filter(tab -> tab.getKey().startsWith(PAGE))
        .max(Map.Entry.comparingByValue(IN_FRONT))
        .map(Map.Entry::getKey);
  }

  /** When the visitor was last heard of. */
  public Instant seenAt() {
    Instant last = Instant.EPOCH;
    for (Tab tab : tabs.values()) {
      last = tab.seenAt().isAfter(last) ? tab.seenAt() : last;
    }
    return last;
  }

  public boolean isIdle() {
    return idleSince != null;
  }

  /** Whether every tab is closed or silent for longer than it may be. */
  boolean isGone(Instant now, Patience patience) {
    for (Tab tab : tabs.values()) {
      if (!tab.isGone(now, patience)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but the times of the tabs differs. */
  boolean hasSameTabs(Presence other) {
    return tabs.keySet().equals(other.tabs.keySet())
        && tabs.entrySet().stream()
            .allMatch(
                tab ->
                    tab.getValue()
                        .hasSameState(Objects.requireNonNull(other.tabs.get(tab.getKey()))));
  }

  Presence heard(Report report, Instant now) {
    Tab before = tabs.get(report.tab());
    if (report.left() && before != null && !before.page().url().equals(report.address().url())) {
      return this; // the last word of a page that its tab has already left behind
    }
    PageSeen seen = PageSeen.opened(report.address(), report.title(), report.use(), now);
    PageSeen page =
        before != null && before.page().url().equals(seen.url())
            ? before.page().continuedBy(seen)
            : seen;
    boolean signOfLife = report.isActive() || before == null || page.at().equals(now);
    Instant activeAt = signOfLife || before == null ? now : before.activeAt();
    Report.Attention attention = report.attention();
    return with(
        report.tab(),
        new Tab(page, now, activeAt, attention.visible(), attention.idle(), report.left()));
  }

  Presence renewed(String tab, Instant at) {
    Tab known = tabs.get(tab);
    return known == null ? this : with(tab, known.renewedAt(at));
  }

  /** Idle from now on, or no longer, as the tabs say; tabs that are gone are forgotten. */
  Presence settled(Instant now, Patience patience) {
    Map<String, Tab> kept = alive(now, patience);
    boolean idle = true;
    for (Tab tab : kept.values()) {
      idle &= tab.isIdle(now, patience.idleAfter());
    }
    return kept.size() == tabs.size() && idle == isIdle()
        ? this
        : new Presence(kept, !idle ? null : isIdle() ? idleSince : now);
  }

  /** All of them where none is alive: somebody who is gone was last seen there. */
  private Map<String, Tab> alive(Instant now, Patience patience) {
    if (tabs.size() <= 1) {
      return tabs;
    }
    Map<String, Tab> alive = new HashMap<>(tabs);
    alive.values().removeIf(tab -> tab.isGone(now, patience));
    return alive.isEmpty() ? tabs : alive;
  }

  Presence mergedWith(Presence other) {
    Map<String, Tab> both = new HashMap<>(tabs);
    other.tabs.forEach((id, tab) -> both.merge(id, tab, Tab::newer));
    return new Presence(both, other.idleSince);
  }

  private Presence with(String id, Tab tab) {
    if (tabs.size() == 1 && tabs.containsKey(id)) {
      return new Presence(Map.of(id, tab), idleSince); // nearly everybody
    }
    Map<String, Tab> next = new HashMap<>(tabs);
    next.put(id, tab);
    if (next.size() > MOST_TABS) {
      next.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(id))
          .min(Map.Entry.comparingByValue(Comparator.comparing(Tab::seenAt)))
          .ifPresent(oldest -> next.remove(oldest.getKey()));
    }
    return new Presence(next, idleSince);
  }
}
