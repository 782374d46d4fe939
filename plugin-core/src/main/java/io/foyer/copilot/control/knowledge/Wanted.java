package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.util.List;

/**
 * What is looked for.
 *
 * @param language of who reads it, such as {@code fr}; empty where that is not known
 * @param besides what is looked through besides the index: what only this rep may quote
 */
public record Wanted(String question, String language, List<Passage> besides) {
  public Wanted {
    besides = List.copyOf(besides);
  }
}
