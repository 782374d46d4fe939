package io.foyer.liveview.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.liveview.entity.LiveState;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Presence;
import io.foyer.visitors.entity.Tab;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a visitor may be seen now, and else why not. Both sides are held to it. */
@ApplicationScoped
public class Sights {
  /** A glance at another tab or window does not end the picture. */
  private static final Duration HIDDEN = Duration.ofSeconds(60);

  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject Watches watches;
  @Inject Clock clock;

  /** The tabs whose pages send what they show, of those that somebody looks at. */
  Set<String> wanted(VisitorId id) {
    Set<String> tabs = new HashSet<>();
    visitors
        .find(id)
        .ifPresent(
            visitor ->
                watches.wishes(id).stream()
                    .filter(tabs(visitor)::containsKey)
                    .filter(tab -> obstacle(visitor, tab).isEmpty())
                    .forEach(tabs::add));
    return tabs;
  }

  boolean isWanted(VisitorId id, String tab) {
    return wanted(id).contains(tab);
  }

  /**
   * Which tab a wish comes to: the one that was chosen while it is there, else the one in front. Of
   * two windows side by side none is in front for certain: the one that is shown stays.
   */
  Optional<String> chosen(Visitor visitor, String wish, @Nullable String shown) {
    Map<String, Tab> there = tabs(visitor);
    if (there.containsKey(wish)) {
      return Optional.of(wish);
    }
    Tab now = shown == null ? null : there.get(shown);
    return now != null && now.visible()
        ? Optional.ofNullable(shown)
        : visitor
            .presence()
            .frontPage()
            .map(id -> id.substring(Presence.PAGE.length()))
            .filter(there::containsKey);
  }

  /** Why the tab may not be seen; empty where it may. */
  Optional<LiveState> obstacle(Visitor visitor, String tab) {
    if (!visitor.isTracked()) {
      return Optional.of(LiveState.NO_CONSENT);
    }
    Optional<Tab> there = tab(visitor, tab);
    if (there.filter(page -> isPrivate(visitor, page)).isPresent()) {
      return Optional.of(LiveState.PRIVATE);
    }
    return isResting(visitor) ? Optional.of(LiveState.IDLE) : Optional.empty();
  }

  private boolean isPrivate(Visitor visitor, Tab tab) {
    return configurations
        .current()
        .site(visitor.site())
        .filter(site -> !site.liveView().isPrivate(tab.page().path()))
        .isEmpty();
  }

  private boolean isResting(Visitor visitor) {
    Instant since = visitor.presence().idleSince();
    if (since == null) {
      return false;
    }
    boolean seen = visitor.presence().tabs().values().stream().anyMatch(Tab::visible);
    return seen || !clock.instant().isBefore(since.plus(HIDDEN));
  }

  /** Tabs as the page names them, those in which the website is open still. */
  static Map<String, Tab> tabs(Visitor visitor) {
    Map<String, Tab> pages = new TreeMap<>();
    visitor
        .presence()
        .tabs()
        .forEach(
            (id, tab) -> {
              if (id.startsWith(Presence.PAGE) && !tab.left()) {
                pages.put(id.substring(Presence.PAGE.length()), tab);
              }
            });
    return pages;
  }

  static Optional<Tab> tab(Visitor visitor, String tab) {
    return Optional.ofNullable(tabs(visitor).get(tab));
  }
}
