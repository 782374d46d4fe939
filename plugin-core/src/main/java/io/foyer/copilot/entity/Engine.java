package io.foyer.copilot.entity;

/**
 * What drafts a text: shown to the rep and kept with each draft.
 *
 * @param isModel whether a language model writes freely; else nothing is said that nobody wrote
 */
public record Engine(String name, String version, boolean isModel) {
  // The columns of kept drafts; names of models are short.
  private static final int LONGEST = 120;

  /** As much of a name or version as is kept. */
  public static String fitting(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
