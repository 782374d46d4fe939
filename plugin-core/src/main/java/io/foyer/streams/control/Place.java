package io.foyer.streams.control;

import java.time.Instant;

/**
 * Where a visitor stands.
 *
 * @param stream id of the stream, or {@link #WAITING}
 * @param since when it came to stand there
 */
record Place(String stream, Instant since) {

  /** The column of those who ask for a person and fit no stream. */
  static final String WAITING = "waiting";
}
