package io.foyer.protocol;

/** A page begins to send chunks of its tab on this socket. */
public record LiveOffer(String id, String tab) implements ClientFrame {}
