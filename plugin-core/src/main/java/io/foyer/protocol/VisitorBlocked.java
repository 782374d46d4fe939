package io.foyer.protocol;

/** Who sits here is shut out: take the messenger away, in all tabs, and do not connect again. */
public record VisitorBlocked(String id) implements ServerFrame {}
