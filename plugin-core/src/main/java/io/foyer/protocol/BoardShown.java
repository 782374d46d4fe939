package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole board: answers board.watch, and comes again after a change of configuration. */
public record BoardShown(
    String id, @Nullable String re, List<StreamView> streams, List<Card> cards, Instant at)
    implements ServerFrame {}
