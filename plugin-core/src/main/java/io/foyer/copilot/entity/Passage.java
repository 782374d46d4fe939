package io.foyer.copilot.entity;

import java.util.Set;

/**
 * A piece of what the company wrote that can be quoted alone.
 *
 * @param heading of the part it stands in; empty at the beginning
 * @param keywords words by which it is found, though they do not stand in it
 * @param readers the languages of those for whom it is meant, such as {@code fr}; empty for all
 */
public record Passage(
    Source source, String heading, String keywords, String text, Set<String> readers) {
  public Passage {
    readers = Set.copyOf(readers);
  }

  /** For readers of all languages. */
  public Passage(Source source, String heading, String keywords, String text) {
    this(source, heading, keywords, text, Set.of());
  }
}
