package io.foyer.liveview.control;

/** A chunk on its way to another node; the bytes in Base64. */
public record ChunkHint(String visitor, String tab, String bytes) {}
