package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Ability.State;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What reps may quote: the passages of a folder.
 *
 * <p>Nothing is read before it is asked for the first time. From then on one thread of low priority
 * looks every minute whether a file has changed, and only then reads anew.
 */
@ApplicationScoped
public class Knowledge {
  private static final Logger LOG = System.getLogger(Knowledge.class.getName());
  private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge")
  Optional<String> folder;

  @Inject Loops loops;

  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final CountDownLatch firstLook = new CountDownLatch(1);
  private volatile State state = State.WARMING_UP;
  private volatile @Nullable PassageIndex index;
  private @Nullable String stamp;

  /** Begins to load with the first call. */
  public State state() {
    var set = folder.filter(path -> !path.isBlank());
    if (set.isEmpty()) {
      return State.NO_KNOWLEDGE;
    }
    if (isAsked.compareAndSet(false, true)) {
      Loop unused = loops.start("copilot-knowledge", LOOKS_EVERY, this::look);
    }
    return state;
  }

  /** As {@link #state}, but waits for the first load for a while. */
  public State stateWithin(Duration wait) {
    var now = state();
    if (now != State.WARMING_UP) {
      return now;
    }
    try {
      boolean unused = firstLook.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return state;
  }

  /** There once the state is {@link State#READY}. */
  public Optional<PassageIndex> index() {
    return Optional.ofNullable(index);
  }

  /** A library that cannot be loaded ends the copilot's knowledge, and nothing else. */
  @SuppressWarnings("ThreadPriorityCheck") // nobody waits for it as long as others have work
  void look() {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    try {
      read(new KnowledgeFolder(Path.of(folder.orElseThrow())));
    } catch (IOException | UncheckedIOException | LinkageError unreadable) {
      if (state != State.BROKEN) {
        LOG.log(Level.WARNING, "knowledge cannot be read", unreadable);
      }
      stamp = null;
      state = State.BROKEN;
    } finally {
      firstLook.countDown();
    }
  }

  private void read(KnowledgeFolder files) throws IOException {
    var now = files.stamp();
    if (now.equals(stamp)) {
      return;
    }
    var read = PassageIndex.of(files.passages());
    index = read;
    stamp = now;
    state = read.size() == 0 ? State.NO_KNOWLEDGE : State.READY;
    LOG.log(Level.INFO, "knowledge read passages={0}", read.size());
  }
}
