package io.foyer.protocol;

/** Asks how the visitor stands with its address. */
public record ProofShow(String id) implements ClientFrame {}
