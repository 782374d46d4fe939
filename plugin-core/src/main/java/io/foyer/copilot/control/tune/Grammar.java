package io.foyer.copilot.control.tune;

import io.foyer.copilot.entity.Ability.State;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Mends the grammar of English, by LanguageTool.
 *
 * <p>Nothing is loaded before it is asked for; then one thread of low priority loads it, which
 * takes about ten seconds and 120 MB. A checker is used by one thread at a time; there are a few.
 */
@ApplicationScoped
public class Grammar {
  private static final Logger LOG = System.getLogger(Grammar.class.getName());

  // A sentence takes ten milliseconds: two checkers keep up with hundreds of reps.
  private static final int CHECKERS = 2;
  private static final Duration LOOKS_EVERY = Duration.ofDays(1);

  @Inject Loops loops;

  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final BlockingQueue<EnglishChecker> free = new ArrayBlockingQueue<>(CHECKERS);
  private volatile State state = State.WARMING_UP;

  /** Begins to load with the first call. */
  public State state() {
    if (isAsked.compareAndSet(false, true)) {
      Loop unused = loops.start("copilot-grammar", LOOKS_EVERY, this::load);
    }
    return state;
  }

  /**
   * The text with its grammar mended, as far as that is sure.
   *
   * @return empty where no checker came free in time
   */
  public Optional<String> mended(String text, Collection<String> names, Duration wait) {
    try {
      var patience = state() == State.BROKEN ? Duration.ZERO : wait;
      var checker = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (checker == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(checker.mended(text, names));
      } catch (IOException unreadable) {
        LOG.log(Level.WARNING, "grammar was not checked", unreadable);
        return Optional.empty();
      } finally {
        free.add(checker);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A library that cannot be loaded ends the mending, and nothing else. */
  @SuppressWarnings("ThreadPriorityCheck") // nobody waits for it as long as others have work
  void load() {
    if (state == State.READY) {
      return;
    }
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    try {
      for (int made = 0; made < CHECKERS; made++) {
        free.add(new EnglishChecker());
      }
      state = State.READY;
      LOG.log(Level.INFO, "grammar loaded checkers={0}", CHECKERS);
    } catch (LinkageError | RuntimeException unloadable) {
      free.clear();
      state = State.BROKEN;
      LOG.log(Level.WARNING, "grammar cannot be loaded", unloadable);
    }
  }
}
