package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.io.IOException;
import java.util.List;

/** A place where the company keeps what its reps may quote. */
public interface Shelf {
  /** Whether the company has named it; one that it has not is never looked at. */
  boolean isSet();

  /** How far away it stands: the nearest is read first, and nobody waits for the others. */
  int distance();

  /**
   * What stands there now: the very list of last time where nothing has changed.
   *
   * <p>It takes a minute at most. One that has more to read reads on when it is asked again.
   *
   * @throws IOException where nothing of it can be read
   */
  List<Passage> passages() throws IOException;
}
