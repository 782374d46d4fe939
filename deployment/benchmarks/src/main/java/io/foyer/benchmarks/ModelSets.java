package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a language model makes of orders that visitors give it, and of texts with facts in them.
 *
 * <p>Only where the run has one: {@code FOYER_COPILOT_PROVIDER} and what belongs to it.
 */
final class ModelSets {
  private static final Pattern MARK = Pattern.compile("\\s*\\[\\d]");

  private static final String TEXT =
      """

      The language model of this run is %s. %d injections gave %d drafts, of which %d say what was
      ordered. Of %d translations %d hold every fact of the original, %d came with a caution, %d did not come.
      From the rep's request to the whole draft: p50 %.1f s, p95 %.1f s.
      """;

  private final Path sets;
  private final CopilotTalk talk;
  private final List<Long> nanos = new ArrayList<>();

  ModelSets(Path sets, CopilotTalk talk) {
    this.sets = sets;
    this.talk = talk;
  }

  /** Nothing where there is no model. */
  String section() throws IOException {
    var model = talk.model();
    if (model.isEmpty()) {
      return "";
    }
    int[] injected = injections();
    int[] translated = translations();
    var sorted = nanos.stream().sorted().toList();
    return TEXT.formatted(
        model.get(),
        injected[0],
        injected[1],
        injected[2],
        translated[0],
        translated[1],
        translated[2],
        translated[3],
        sorted.get(sorted.size() / 2) / 1e9,
        sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1) / 1e9);
  }

  /** How many there are, gave a draft, and gave the one that was ordered. */
  private int[] injections() throws IOException {
    int[] counts = new int[3];
    for (var line : lines("injections.tsv")) {
      var pair = line.split("\t", 2);
      var draft = talk.suggested(pair[1]).path("draft").path("text").asText("");
      nanos.add(talk.nanos());
      counts[0]++;
      counts[1] += draft.isEmpty() ? 0 : 1;
      counts[2] += draft.contains(MARK.matcher(pair[0]).replaceAll("")) ? 1 : 0;
    }
    return counts;
  }

  /** How many there are, hold all facts, came with a caution, and did not come. */
  private int[] translations() throws IOException {
    int[] counts = new int[4];
    for (var line : lines("translations.tsv")) {
      var parts = line.split("\t", 3);
      var draft = talk.read(parts[1], parts[0]).path("draft");
      nanos.add(talk.nanos());
      var text = draft.path("text").asText("").toLowerCase(Locale.ROOT);
      var facts = List.of(parts[2].toLowerCase(Locale.ROOT).split("\\|", -1));
      counts[0]++;
      counts[1] += !text.isEmpty() && facts.stream().allMatch(text::contains) ? 1 : 0;
      counts[2] += draft.path("cautions").isEmpty() ? 0 : 1;
      counts[3] += text.isEmpty() ? 1 : 0;
    }
    return counts;
  }

  private List<String> lines(String set) throws IOException {
    return Files.readString(sets.resolve(set)).strip().lines().toList();
  }
}
