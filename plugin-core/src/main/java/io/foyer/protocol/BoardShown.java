package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole board: answers board.watch, and comes again after a change of configuration.
 *
 * @param board {@code everyone}, or null for the rep's own
 */
public record BoardShown(
    String id,
    @Nullable String re,
    @Nullable String board,
    List<StreamView> streams,
    List<Card> cards,
    Instant at)
    implements ServerFrame {}
