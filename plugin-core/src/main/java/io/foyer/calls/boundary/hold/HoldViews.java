package io.foyer.calls.boundary.hold;

import io.foyer.calls.entity.hold.HoldSummary;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.HoldChanged;
import io.foyer.protocol.HoldView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How places in the queue are told. */
@ApplicationScoped
public class HoldViews {
  @Inject Configurations configurations;

  /** In answer to a visitor's order. */
  HoldChanged answer(String re, HoldSummary place, List<HoldSummary> queue) {
    return changed(re, place, queue, company());
  }

  HoldChanged toVisitor(HoldSummary place, List<HoldSummary> queue) {
    return changed(null, place, queue, company());
  }

  HoldChanged toReps(HoldSummary place, List<HoldSummary> queue) {
    return changed(null, place, queue, null);
  }

  private static HoldChanged changed(
      @Nullable String re, HoldSummary place, List<HoldSummary> queue, @Nullable String company) {
    var view =
        new HoldView(
            place.conversation().value(),
            place.state().word(),
            place.isHeld() ? placeOf(place.conversation(), queue) : null,
            place.since(),
            company);
    return new HoldChanged(FrameIds.next(), re, view);
  }

  /** Who is not in the queue yet, as far as this node has read it, comes last. */
  private static int placeOf(ConversationId id, List<HoldSummary> queue) {
    var before = 1;
    for (var one : queue) {
      if (one.conversation().equals(id)) {
        return before;
      }
      before++;
    }
    return before;
  }

  private String company() {
    return configurations.current().company().name();
  }
}
