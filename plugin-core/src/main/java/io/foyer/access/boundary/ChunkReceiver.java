package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;

/**
 * Port: takes the chunks of bytes that come in. A CDI bean.
 *
 * <p>Chunks and frames of one socket are handled one after the other, in order.
 */
public interface ChunkReceiver {

  void take(byte[] chunk, Caller caller, ChunkLine line);
}
