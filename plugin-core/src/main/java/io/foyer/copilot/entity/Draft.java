package io.foyer.copilot.entity;

import java.util.List;

/**
 * A text for the composer, which the rep uses or discards.
 *
 * @param text in the formatting of messages
 * @param sources what it quotes; none where it quotes nothing
 * @param hasOthers whether asking again gives another one
 */
public record Draft(String text, Engine engine, List<Source> sources, boolean hasOthers) {
  public Draft {
    sources = List.copyOf(sources);
  }
}
