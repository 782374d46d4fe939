package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the visitor does on the website, as in POST /api/visitor/facts. */
public record FactsPost(
    String id,
    String tab,
    Instant sentAt,
    PageView page,
    int scroll,
    boolean visible,
    boolean idle,
    int activeSeconds,
    @Nullable Integer rageClicks,
    @Nullable String form,
    List<SiteEvent> events,
    List<PageLeft> earlier,
    @Nullable Boolean left,
    @Nullable Boolean consent)
    implements ClientFrame {
  public FactsPost {
    events = events == null ? List.of() : events;
    earlier = earlier == null ? List.of() : earlier;
  }
}
