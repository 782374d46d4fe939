package io.foyer.protocol;

/** What one end of a connection proposes. */
public record SessionDescription(String type, String sdp) {}
