package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first frame of a connection, within 10 s. A visitor shows its token; a rep is known by its
 * cookie, or in a frame shows its session.
 */
public record Hello(String id, @Nullable String token, @Nullable String build, List<Since> since)
    implements ClientFrame {}
