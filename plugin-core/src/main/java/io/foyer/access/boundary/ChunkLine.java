package io.foyer.access.boundary;

/** The way for chunks of bytes over a socket that carries nothing else that is urgent. */
public interface ChunkLine extends Line {

  /** Never blocks; false where it was left out, because the socket is slow or gone. */
  boolean send(byte[] chunk);

  /** Whether hardly anything waits to leave. */
  boolean hasRoom();

  /** Closes the socket of a client that breaks the rules. */
  void refuse();
}
