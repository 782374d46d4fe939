package io.foyer.search.boundary;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.search.control.WordsKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** After a start, catches up with what ended before there was a search; then it rests. */
@ApplicationScoped
public class WordsLoop {
  /** Between two helpings, so that whoever works on the database hardly notices. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject Loops loops;
  @Inject WordsKeeper keeper;

  private volatile boolean isDone;

  void start(@Observes DatabaseReady ready) {
    loops.start("words", PAUSE, this::catchUp);
  }

  void catchUp() {
    if (!isDone) {
      isDone = !keeper.catchUp();
    }
  }
}
