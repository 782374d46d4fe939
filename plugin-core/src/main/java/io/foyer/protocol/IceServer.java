package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which way media get through, for a while. */
public record IceServer(
    List<String> urls, @Nullable String username, @Nullable String credential) {}
