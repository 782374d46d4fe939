package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the visitor's earlier conversations.
 *
 * @param before only those that began before; null for the latest
 */
public record HistoryList(String id, @Nullable Instant before) implements ClientFrame {}
