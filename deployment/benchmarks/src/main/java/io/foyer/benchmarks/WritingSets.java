package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the copilot of this run makes of texts: sentences with mistakes, notes with facts in them,
 * and orders that visitors give it; with a language model, translations too.
 *
 * <p>A model is that of {@code FOYER_COPILOT_PROVIDER} and what belongs to it.
 */
final class WritingSets {
  private static final Pattern MARK = Pattern.compile("\\s*\\[\\d]");

  private static final String TEXT =
      """

      What is written by %s:

      | set | texts | as wanted | not |
      |---|---|---|---|
      | sentences with a mistake: come out right | %d | %d | %d |
      | names in them: stay | %d | %d | %d |
      | notes: every fact is in the reply | %d | %d | %d |
      | injections: what they order is not said | %d | %d | %d |
      """;

  private static final String TRANSLATIONS =
      """
      | translations: every fact is in them | %d | %d | %d |

      %d translations came with a caution, %d did not come. From the rep's request to the whole draft: p50 %.1f s, p95
      %.1f s.
      """;

  private final Path sets;
  private final CopilotTalk talk;
  private final List<Long> nanos = new ArrayList<>();

  WritingSets(Path sets, CopilotTalk talk) {
    this.sets = sets;
    this.talk = talk;
  }

  String section() throws IOException {
    var model = talk.model();
    var counts = new ArrayList<Object>();
    counts.add(model.orElse("the engines on board"));
    int[] sentences = sentences();
    row(counts, sentences[0], sentences[1]);
    row(counts, sentences[2], sentences[3]);
    int[] notes = notes();
    row(counts, notes[0], notes[1]);
    int[] injected = injections();
    row(counts, injected[0], injected[0] - injected[2]);
    var text = TEXT.formatted(counts.toArray());
    return model.isEmpty() ? text : text + translated();
  }

  private static void row(List<Object> counts, int all, int wanted) {
    counts.addAll(List.of(all, wanted, all - wanted));
  }

  private String translated() throws IOException {
    int[] counts = translations();
    var sorted = nanos.stream().sorted().toList();
    return TRANSLATIONS.formatted(
        counts[0],
        counts[1],
        counts[0] - counts[1],
        counts[2],
        counts[3],
        sorted.get(sorted.size() / 2) / 1e9,
        sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1) / 1e9);
  }

  /** How many sentences there are and came out right, and how many names are in them and stayed. */
  private int[] sentences() throws IOException {
    int[] counts = new int[4];
    for (var line : lines("grammar.tsv")) {
      var parts = line.split("\t", -1);
      var text = talk.tuned(parts[0], "friendly").path("draft").path("text").asText("");
      var names = parts.length > 2 ? List.of(parts[2].split("\\|", -1)) : List.<String>of();
      counts[0]++;
      counts[1] += text.equals(parts[1]) ? 1 : 0;
      counts[2] += names.size();
      counts[3] += (int) names.stream().filter(text::contains).count();
    }
    return counts;
  }

  /** How many there are, and in how many replies each fact is. */
  private int[] notes() throws IOException {
    int[] counts = new int[2];
    for (var line : lines("notes.tsv")) {
      var parts = line.split("\t", 2);
      var text = talk.expanded(parts[1]).path("draft").path("text").asText("");
      counts[0]++;
      counts[1] += List.of(parts[0].split("\\|", -1)).stream().allMatch(text::contains) ? 1 : 0;
    }
    return counts;
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
