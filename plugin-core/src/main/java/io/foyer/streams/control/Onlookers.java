package io.foyer.streams.control;

import io.foyer.access.entity.VisitorId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which reps' own boards show a visitor, so that a change is brought to these and not to all.
 *
 * <p>A board is named before a card is put on it and until the card is off it: one too many costs a
 * look, one too few would keep a card for ever. Boards of everyone need no naming.
 */
final class Onlookers {
  private final Map<VisitorId, Set<BoardKey>> boards = new ConcurrentHashMap<>();

  Set<BoardKey> of(VisitorId visitor) {
    return boards.getOrDefault(visitor, Set.of());
  }

  void add(VisitorId visitor, BoardKey board) {
    if (!board.everyone() && !of(visitor).contains(board)) {
      boards.merge(visitor, Set.of(board), Onlookers::both);
    }
  }

  void remove(VisitorId visitor, BoardKey board) {
    boards.computeIfPresent(visitor, (id, known) -> without(known, board));
  }

  void forget(VisitorId visitor) {
    boards.remove(visitor);
  }

  private static Set<BoardKey> both(Set<BoardKey> some, Set<BoardKey> more) {
    Set<BoardKey> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  private static @Nullable Set<BoardKey> without(Set<BoardKey> some, BoardKey board) {
    Set<BoardKey> rest = new HashSet<>(some);
    rest.remove(board);
    return rest.isEmpty() ? null : Set.copyOf(rest);
  }
}
