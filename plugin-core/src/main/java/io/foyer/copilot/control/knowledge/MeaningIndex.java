package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.control.embedding.Embedder;
import io.foyer.copilot.entity.Passage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Passages by the direction of their numbers: the smaller the angle, the nearer what they mean. It
 * lies in memory, four bytes a number, and never changes.
 */
final class MeaningIndex {
  /** As many as are found by words for each sentence. */
  private static final int LOOKED_AT = 8;

  private final List<Placed> placed = new ArrayList<>();

  private MeaningIndex() {}

  /** A passage in its direction, of length one. */
  private static final class Placed {
    private final Passage passage;
    private final float[] direction;

    Placed(Passage passage, float[] direction) {
      this.passage = passage;
      this.direction = direction;
    }

    boolean isFor(String language) {
      return passage.readers().isEmpty()
          || language.equals(PassageWriter.ALL)
          || passage.readers().contains(language);
    }
  }

  /** Of those passages whose numbers are known. */
  static MeaningIndex of(Map<String, List<Passage>> passages, Map<String, float[]> known) {
    var index = new MeaningIndex();
    known.forEach(
        (id, numbers) -> {
          var direction = direction(numbers);
          for (var passage : passages.getOrDefault(id, List.of())) {
            index.placed.add(new Placed(passage, direction));
          }
        });
    return index;
  }

  /**
   * The nearest to any of these sentences, each once, the best first.
   *
   * @param least the cosine from which on one answers rather than looks alike
   */
  List<Hit> nearest(List<float[]> sentences, String language, double least) {
    Map<Passage, Hit> best = new HashMap<>();
    for (var sentence : sentences) {
      for (var hit : nearest(sentence, language, least)) {
        best.merge(hit.passage(), hit, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    return Fusion.ranked(best.values(), List.of());
  }

  private List<Hit> nearest(float[] question, String language, double least) {
    var towards = direction(question);
    return placed.stream()
        .filter(one -> one.isFor(language) && one.direction.length == towards.length)
        .map(one -> near(one, towards, least))
        .sorted(Comparator.comparing(Hit::score, Comparator.reverseOrder()))
        .limit(LOOKED_AT)
        .toList();
  }

  private static Hit near(Placed one, float[] towards, double least) {
    double cosine = 0;
    for (int at = 0; at < towards.length; at++) {
      cosine += one.direction[at] * towards[at];
    }
    return new Hit(one.passage, 0, cosine, cosine >= least);
  }

  private static float[] direction(float[] numbers) {
    double sum = 0;
    for (var number : numbers) {
      sum += number * number;
    }
    var length = sum == 0 ? 1 : Math.sqrt(sum);
    var direction = new float[numbers.length];
    for (int at = 0; at < numbers.length; at++) {
      direction[at] = (float) (numbers[at] / length);
    }
    return direction;
  }

  /** The same for the same words and model. */
  static String id(Embedder model, Passage passage) {
    var whole = model.model() + "\n" + text(passage);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** What of a passage is embedded. */
  static String text(Passage passage) {
    return PassageIndex.head(passage).strip() + "\n" + passage.text();
  }
}
