package io.foyer.search.entity;

import io.foyer.search.entity.refusal.SearchUnusable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words all of them have to be there, each as a part of a word at least
 * @param from no earlier conversations; null for no bound
 * @param to none that began then or later; null for no bound
 * @param outcome of these alone; null for any
 */
public record Wanted(
    List<String> words, @Nullable Instant from, @Nullable Instant to, @Nullable String outcome) {
  /** More than this nobody remembers; each one costs. */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST = 200;

  public Wanted {
    words = List.copyOf(words);
  }

  /**
   * As a person typed it.
   *
   * @throws SearchUnusable when it says nothing, or too much
   */
  public static Wanted typed(
      String typed, @Nullable Instant from, @Nullable Instant to, @Nullable String outcome) {
    if (typed.length() > LONGEST) {
      throw new SearchUnusable();
    }
    var words =
        Arrays.stream(Plain.of(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    var isAnything = !words.isEmpty() || from != null || to != null || outcome != null;
    if (!isAnything || words.size() > MOST_WORDS) {
      throw new SearchUnusable();
    }
    return new Wanted(words, from, to, outcome);
  }

  /** What the database is to compare with; what has a meaning there is taken by its letter. */
  public List<String> patterns() {
    return words.stream()
        .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
        .map(word -> "%" + word + "%")
        .toList();
  }

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "Wanted of " + words.size();
  }
}
