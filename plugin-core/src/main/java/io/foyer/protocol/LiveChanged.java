package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a watch stands. */
public record LiveChanged(
    String id,
    @Nullable String re,
    String visitor,
    String state,
    List<TabView> tabs,
    @Nullable String tab)
    implements ServerFrame {}
