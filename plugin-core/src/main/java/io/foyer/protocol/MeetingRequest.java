package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visitor leaves an address, and times for a meeting or none. */
public record MeetingRequest(
    String id,
    String clientId,
    @Nullable String conversation,
    String email,
    @Nullable String name,
    String zone,
    List<String> times,
    @Nullable String note)
    implements ClientFrame {}
