package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;

/**
 * A passage that was found.
 *
 * @param coverage the part of the question's weight that it mentions, from 0 to 1
 * @param score how well it fits among those found with it; greater is better
 * @param isGood whether it answers rather than looks alike
 */
public record Hit(Passage passage, double coverage, double score, boolean isGood) {
  // Set on the questions of copilot/questions.tsv: right answers against wrong ones.
  private static final double LEAST_COVERAGE = 0.44;

  /** Found by its words. */
  static Hit mentioning(Passage passage, double coverage, double score) {
    return new Hit(passage, coverage, score, coverage >= LEAST_COVERAGE);
  }
}
