package io.foyer.pounce.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import java.time.Instant;
import java.util.Set;

/**
 * A visitor answered what was said on a rep's behalf, and the rep did not come.
 *
 * @param rep who did not come
 * @param routed ids of the reps who could have had the visitor then, that one included
 */
public record MissedResponse(
    ConversationId conversation, VisitorId visitor, RepId rep, Instant at, Set<String> routed) {
  public MissedResponse {
    routed = Set.copyOf(routed);
  }
}
