package io.foyer.protocol;

/** What can be done by voice and video in a conversation now. */
public record CallOffer(boolean on, boolean video, boolean start) {}
