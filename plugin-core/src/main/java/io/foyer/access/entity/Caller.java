package io.foyer.access.entity;

/** Who asks, proven by a token or a session. */
public sealed interface Caller permits VisitorCaller, RepCaller {}
