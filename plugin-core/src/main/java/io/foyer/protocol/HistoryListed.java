package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the visitor's earlier conversations, the latest first.
 *
 * @param before ask on with this; null where there is no more
 */
public record HistoryListed(
    String id, String re, List<ConversationView> conversations, @Nullable Instant before)
    implements ServerFrame {}
