package io.foyer.liveview.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.LiveState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What nodes tell each other of Live View.
 *
 * @param node who says it
 * @param wishes tabs that its reps look at, an empty text while none is known; none: nobody looks
 * @param state why a page stopped
 */
public record LiveHint(
    About about,
    String node,
    String visitor,
    @Nullable String tab,
    List<String> wishes,
    @Nullable String state) {

  /** What it is about. */
  public enum About {
    WATCH,
    /** Somebody has to begin anew. */
    SNAPSHOT,
    STOPPED
  }

  static LiveHint watch(String node, VisitorId visitor, Set<String> wishes) {
    return new LiveHint(About.WATCH, node, visitor.value(), null, List.copyOf(wishes), null);
  }

  static LiveHint snapshot(String node, VisitorId visitor, String tab) {
    return new LiveHint(About.SNAPSHOT, node, visitor.value(), tab, List.of(), null);
  }

  static LiveHint stopped(String node, VisitorId visitor, String tab, LiveState state) {
    return new LiveHint(About.STOPPED, node, visitor.value(), tab, List.of(), state.word());
  }
}
