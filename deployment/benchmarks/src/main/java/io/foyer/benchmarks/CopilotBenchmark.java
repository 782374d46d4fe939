package io.foyer.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks the copilot of a real node what visitors might: how good it is, how quick, how heavy. */
final class CopilotBenchmark {
  private static final int PASSAGES = 5_000;
  private static final int WARM_UP = 20;
  private static final Duration READ_AGAIN = Duration.ofMinutes(3);
  private static final String MARK = "quokka";

  private static final String TEXT =
      """
      Questions in words of their own about the articles of the demonstration company: on the first set the
      bound was set, the second played no part in it. A wrong answer is one from another article.

      | questions | with an answer | right | wrong | none | without an answer | answered nevertheless |
      |---|---|---|---|---|---|---|
      %s

      From the rep's request to the last byte, over %d passages: the question read from the database,
      searched, and the draft kept. Tuning mends three sentences and gives a tone.

      | skill | drafts | p50 ms | p95 ms | longest ms |
      |---|---|---|---|---|
      %s

      Live heap before anybody opened “/”: %d MB; after, with the articles of the demonstration company and
      LanguageTool: %d MB; with all passages: %d MB. From the first “/” until both were ready: %.1f s.
      """;

  private final Path module;
  private final Home home;

  CopilotBenchmark(Path module, Home home) {
    this.module = module;
    this.home = home;
  }

  String section() throws Exception {
    try (var runs = new Runs(module)) {
      var folder = runs.folder("copilot");
      try (var foyer = Foyer.starts(home, folder, 1, Benchmark::open);
          var talk = new CopilotTalk(foyer)) {
        return measure(foyer, talk, folder.resolve("node-0/knowledge"));
      }
    }
  }

  private String measure(Foyer foyer, CopilotTalk talk, Path knowledge) throws Exception {
    var process = foyer.node(0).process();
    long bare = Memory.liveHeap(process);
    double ready = talk.awaitReady();
    long loaded = Memory.liveHeap(process);
    var rows = new ArrayList<String>();
    for (var set : List.of("questions", "questions-unseen")) {
      rows.add(quality(talk, set));
    }
    var written = new WritingSets(sets(), talk).section();
    fill(knowledge);
    await(talk);
    var speed = speed(talk);
    long full = Memory.liveHeap(process);
    var text =
        TEXT.formatted(
            String.join("\n", rows),
            PASSAGES,
            String.join("\n", speed),
            bare >> 20,
            loaded >> 20,
            full >> 20,
            ready);
    return text + written;
  }

  private String quality(CopilotTalk talk, String set) throws IOException {
    int[] counts = new int[5];
    for (var pair : questions(set)) {
      var answer = talk.suggested(pair[1]);
      var got = answer.path("draft").path("sources").path(0).path("link").asText("");
      if (pair[0].equals("-")) {
        counts[got.isEmpty() ? 3 : 4]++;
      } else {
        counts[got.isEmpty() ? 2 : isFrom(answer, pair[0]) ? 0 : 1]++;
      }
    }
    return "| %s | %d | %d | %d | %d | %d | %d |"
        .formatted(
            set,
            counts[0] + counts[1] + counts[2],
            counts[0],
            counts[1],
            counts[2],
            counts[3] + counts[4],
            counts[4]);
  }

  /** Whether the draft names the article of that file. */
  private boolean isFrom(JsonNode answer, String file) throws IOException {
    var title = answer.path("draft").path("sources").path(0).path("title").asText();
    return Files.readString(articles().resolve(file + ".md")).contains("# " + title + "\n");
  }

  private List<String> speed(CopilotTalk talk) throws IOException {
    var suggest = new ArrayList<Long>();
    for (var pair : questions("questions")) {
      talk.suggested(pair[1]);
      suggest.add(talk.nanos());
    }
    var tune = new ArrayList<Long>();
    for (int i = 0; i < 100; i++) {
      talk.tuned(
          "He go there. I can't sends it tommorow, its a long way! We has time.", "professional");
      tune.add(talk.nanos());
    }
    return List.of(row("AI Suggest", suggest), row("AI Tune", tune));
  }

  private static String row(String skill, List<Long> nanos) {
    var sorted = nanos.subList(WARM_UP, nanos.size()).stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f |",
        skill,
        sorted.size(),
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1) / 1e6,
        sorted.get(sorted.size() - 1) / 1e6);
  }

  /** Ten passages a file, of words that occur in the articles too. */
  private void fill(Path knowledge) throws IOException {
    var words = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(articles(), "*.md")) {
      for (var file : files) {
        words.addAll(List.of(Files.readString(file).split("[^\\p{L}]+", -1)));
      }
    }
    for (int file = 0; file < PASSAGES / 10; file++) {
      var text = new StringBuilder("# Article " + file + "\n");
      for (int part = 0; part < 10; part++) {
        text.append("\n## Part ").append(part).append("\n\n");
        for (int word = 0; word < 60; word++) {
          int seed = file * 7919 + part * 104_729 + word * 1_299_709;
          text.append(words.get(Math.floorMod(seed, words.size()))).append(' ');
        }
        text.append("term").append(file).append(".\n");
      }
      Files.writeString(knowledge.resolve("filled-" + file + ".md"), text);
    }
    Files.writeString(knowledge.resolve("zz-mark.md"), "# " + MARK + "\n\nA " + MARK + ".\n");
  }

  /** The folder is looked at every minute. */
  private static void await(CopilotTalk talk) throws InterruptedException {
    long end = System.nanoTime() + READ_AGAIN.toNanos();
    while (talk.suggested("What is a " + MARK + "?").path("draft").isMissingNode()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the new articles were not read");
      }
      Thread.sleep(2_000);
    }
  }

  private List<String[]> questions(String set) throws IOException {
    var file = sets().resolve(set + ".tsv");
    return Files.readString(file).strip().lines().map(line -> line.split("\t", 2)).toList();
  }

  private Path sets() {
    return module.resolve("../../plugin-core/src/test/resources/copilot");
  }

  private Path articles() {
    return module.resolve("../launcher/src/main/knowledge");
  }
}
