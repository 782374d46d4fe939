package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.control.model.Reduced;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Passage;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What reps may quote: the passages of all shelves that the company has named.
 *
 * <p>Nothing is read before it is asked for the first time. From then on one thread of low priority
 * looks every minute whether something has changed, and only what is new is taken in.
 */
@ApplicationScoped
public class Knowledge {
  private static final Logger LOG = System.getLogger(Knowledge.class.getName());
  private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

  @Inject Loops loops;
  @Inject Meanings meanings;

  Iterable<Shelf> shelves = List.of();

  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final CountDownLatch firstLook = new CountDownLatch(1);
  private final Map<Shelf, List<Passage>> read = new LinkedHashMap<>();
  private final Set<Shelf> broken = new HashSet<>();
  private volatile State state = State.WARMING_UP;
  private volatile @Nullable PassageIndex index;
  private @Nullable PassageWriter writer;
  private boolean isLearnt;

  @Inject
  void take(@Any Instance<Shelf> all) {
    shelves = all;
  }

  /** Begins to load with the first call. */
  public State state() {
    if (named().isEmpty()) {
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

  /** The model by which what was written is found besides by its words; empty where none is. */
  public Optional<String> meaning() {
    return meanings.model();
  }

  /**
   * What was written on the question, the best first, as far as anything has been read: for readers
   * of the visitor's language, and with the texts that only this rep has.
   */
  public List<Hit> find(Suggest asked) {
    var beside = asked.beside();
    var language = beside.language();
    var known = state == State.READY ? index() : Optional.<PassageIndex>empty();
    var byWords =
        known
            .orElseGet(() -> PassageIndex.of(List.of()))
            .find(new Wanted(asked.question(), language, beside.texts()));
    var question = new Reduced(asked.names()).hide(asked.question());
    // What was taken down since it was learnt is not quoted.
    var near =
        known.stream()
            .flatMap(index -> meanings.near(question, language).stream().filter(index::holds))
            .toList();
    return near.isEmpty() ? byWords : Fusion.of(List.of(byWords, near), beside.texts());
  }

  /** A library that cannot be loaded ends the copilot's knowledge, and nothing else. */
  @SuppressWarnings("ThreadPriorityCheck") // nobody waits for it as long as others have work
  void look() {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    try {
      for (var shelf : named()) {
        look(shelf);
        if (state == State.READY) {
          firstLook.countDown();
        }
      }
      settle();
      learn();
    } catch (LinkageError unloadable) {
      LOG.log(Level.WARNING, "knowledge cannot be loaded", unloadable);
      state = State.BROKEN;
    } finally {
      firstLook.countDown();
    }
  }

  private List<Shelf> named() {
    return StreamSupport.stream(shelves.spliterator(), false)
        .filter(Shelf::isSet)
        .sorted(Comparator.comparingInt(Shelf::distance))
        .toList();
  }

  /** One that cannot be read holds nothing; the others stay as they are. */
  private void look(Shelf shelf) {
    List<Passage> now;
    try {
      now = shelf.passages();
      broken.remove(shelf);
    } catch (IOException | UncheckedIOException unreadable) {
      if (broken.add(shelf)) {
        LOG.log(Level.WARNING, "knowledge cannot be read", unreadable);
      }
      now = List.of();
    }
    var before = read.put(shelf, now);
    if (before != now && !(before == null && now.isEmpty())) {
      takeIn();
    }
  }

  private void takeIn() {
    var writes = writer == null ? new PassageWriter() : writer;
    writer = writes;
    var holding = writes.holding(read.values().stream().flatMap(List::stream).toList());
    index = holding;
    isLearnt = false;
    LOG.log(Level.INFO, "knowledge read passages={0}", holding.size());
    settle();
  }

  /** Whoever asks meanwhile is answered by words. */
  private void learn() {
    var now = index;
    if (now != null && meanings.isOn()) {
      isLearnt = isLearnt || meanings.learn(now.passages());
      meanings.keep();
    }
  }

  /** While others are still to be read for the first time, nothing is nothing yet. */
  private void settle() {
    var held = index == null ? 0 : index.size();
    if (held > 0) {
      state = State.READY;
    } else if (read.keySet().containsAll(named())) {
      state = broken.isEmpty() ? State.NO_KNOWLEDGE : State.BROKEN;
    }
  }
}
