package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;
import java.util.List;
import java.util.Set;

/**
 * A text for the composer, which the rep uses or discards.
 *
 * @param text in the formatting of messages
 * @param sources what it quotes; none where it quotes nothing
 * @param hasOthers whether asking again gives another one
 * @param cautions each has its words on the screen
 */
public record Draft(
    String text, Engine engine, List<Source> sources, boolean hasOthers, Set<Caution> cautions) {
  public Draft {
    sources = List.copyOf(sources);
    cautions = Set.copyOf(cautions);
  }

  public Draft(String text, Engine engine, List<Source> sources, boolean hasOthers) {
    this(text, engine, sources, hasOthers, Set.of());
  }

  /** What a rep has to know before it uses a draft. */
  public enum Caution implements Worded {
    /** Only the tone was given: the checker is loading, busy or cannot be loaded. */
    GRAMMAR_UNCHECKED
  }
}
