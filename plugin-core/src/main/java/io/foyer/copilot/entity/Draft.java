package io.foyer.copilot.entity;

import io.foyer.conversations.entity.Worded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text for the composer, which the rep uses or discards.
 *
 * @param text in the formatting of messages
 * @param sources what it quotes; none where it quotes nothing
 * @param hasOthers whether asking again gives another one
 * @param cautions each has its words on the screen
 * @param languages of a translation
 * @param insteadOf why the language model did not draft it, where it should have
 */
public record Draft(
    String text,
    Engine engine,
    List<Source> sources,
    boolean hasOthers,
    Set<Caution> cautions,
    @Nullable Languages languages,
    @Nullable Failure insteadOf) {
  public Draft {
    sources = List.copyOf(sources);
    cautions = Set.copyOf(cautions);
  }

  public Draft(
      String text, Engine engine, List<Source> sources, boolean hasOthers, Set<Caution> cautions) {
    this(text, engine, sources, hasOthers, cautions, null, null);
  }

  public Draft(String text, Engine engine, List<Source> sources, boolean hasOthers) {
    this(text, engine, sources, hasOthers, Set.of());
  }

  /** The same, which was asked for because the language model failed. */
  public Draft insteadOf(Failure why) {
    return new Draft(text, engine, sources, hasOthers, cautions, languages, why);
  }

  /** A translation. */
  public Draft between(Languages both) {
    return new Draft(text, engine, sources, hasOthers, cautions, both, insteadOf);
  }

  /** Languages such as {@code fr}. */
  public record Languages(String from, String into) {}

  /** What a rep has to know before it uses a draft. */
  public enum Caution implements Worded {
    /** Only the tone was given: the checker is loading, busy or cannot be loaded. */
    GRAMMAR_UNCHECKED,
    /** A number or a name of the original does not stand in the translation, or another does. */
    FIGURES_DIFFER
  }
}
