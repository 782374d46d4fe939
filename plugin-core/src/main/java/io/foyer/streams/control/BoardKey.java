package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import org.jspecify.annotations.Nullable;

/**
 * Which board of a rep: its own, or that of everyone.
 *
 * @param everyone all reps' visitors, for those who oversee
 */
public record BoardKey(RepId rep, boolean everyone) {
  /** As frames name the board of all reps' visitors. */
  public static final String EVERYONE = "everyone";

  public static BoardKey own(RepId rep) {
    return new BoardKey(rep, false);
  }

  public static BoardKey everyone(RepId rep) {
    return new BoardKey(rep, true);
  }

  /** What windows listen to that show it. */
  public String topic() {
    return everyone ? "board:" + rep : "rep:" + rep;
  }

  @Nullable String word() {
    return everyone ? EVERYONE : null;
  }
}
