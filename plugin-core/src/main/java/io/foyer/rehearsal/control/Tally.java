package io.foyer.rehearsal.control;

import io.foyer.rehearsal.entity.Rehearsed.Line;
import io.foyer.rehearsal.entity.Rehearsed.Mover;
import io.foyer.rehearsal.entity.Rehearsed.Movers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts visits by stream, by rule or by rep, and remembers a few of those that moved. */
final class Tally {
  /** As many as a person looks through. */
  private static final int LATEST = 20;

  private static final class Count {
    final String name;
    int happened;
    int inForce;
    int draft;
    final Moved gained = new Moved();
    final Moved lost = new Moved();

    Count(String name) {
      this.name = name;
    }
  }

  private static final class Moved {
    int count;
    final Deque<Mover> latest = new ArrayDeque<>();

    void add(Mover mover) {
      count++;
      latest.addFirst(mover);
      if (latest.size() > LATEST) {
        latest.removeLast();
      }
    }

    Movers movers() {
      return new Movers(count, List.copyOf(latest));
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final boolean knowsWhatHappened;

  Tally(boolean knowsWhatHappened) {
    this.knowsWhatHappened = knowsWhatHappened;
  }

  /** Makes room for a line; the order of the lines is that of these calls. */
  void expect(String key, String name) {
    counts.putIfAbsent(key, new Count(name));
  }

  /** One visit; each set names the lines that had it, {@link Line#NONE} where nothing did. */
  void add(Set<String> inForce, Set<String> draft, Supplier<Mover> mover) {
    inForce.forEach(key -> count(key).inForce++);
    draft.forEach(key -> count(key).draft++);
    if (!inForce.equals(draft)) {
      Mover moved = mover.get();
      draft.stream().filter(key -> !inForce.contains(key)).forEach(key -> gained(key, moved));
      inForce.stream().filter(key -> !draft.contains(key)).forEach(key -> lost(key, moved));
    }
  }

  void happened(Set<String> keys) {
    keys.forEach(key -> count(key).happened++);
  }

  /** Lines that nobody ever had are left out, but for the expected ones. */
  List<Line> lines() {
    return Stream.concat(
            counts.entrySet().stream().filter(one -> !one.getKey().equals(Line.NONE)),
            counts.entrySet().stream().filter(one -> one.getKey().equals(Line.NONE)))
        .map(one -> line(one.getKey(), one.getValue()))
        .toList();
  }

  private Line line(String key, Count count) {
    @Nullable Integer happened = knowsWhatHappened ? count.happened : null;
    return new Line(
        key,
        count.name,
        happened,
        count.inForce,
        count.draft,
        count.gained.movers(),
        count.lost.movers());
  }

  private void gained(String key, Mover mover) {
    count(key).gained.add(mover);
  }

  private void lost(String key, Mover mover) {
    count(key).lost.add(mover);
  }

  private Count count(String key) {
    return counts.computeIfAbsent(key, Count::new);
  }
}
