package io.foyer.benchmarks;

import io.foyer.launcher.ChildProcess;
import io.foyer.stage.Foyer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Watches a fresh node while it reads all records of Salesforce for the first time. */
final class FirstReading {
  private static final String BEGAN = "reading of all records began object=LEAD";
  private static final String ENDED = "reading of all records ended object=";
  private static final int OBJECTS = 5;
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private final ChildProcess node;
  private final PausesLog pauses;
  private final List<Long> resident = new ArrayList<>();
  private double leadsBegan;
  private double cpuBefore;

  FirstReading(ChildProcess node, PausesLog pauses) {
    this.node = node;
    this.pauses = pauses;
  }

  /**
   * What came of it.
   *
   * @param seconds from the first lead asked for to the last record of all objects
   * @param cpu seconds that the node worked meanwhile, whatever else the machine did
   * @param resident megabytes, lowest and highest
   * @param heap megabytes after collections, lowest and highest
   */
  record Outcome(double seconds, double cpu, int calls, Span resident, Span heap) {}

  /** Megabytes from and to. */
  record Span(long low, long high) {
    /** Without the first tenth, in which everything grows. */
    static Span of(List<Long> samples) {
      var steady = samples.subList(samples.size() / 10, samples.size()).stream().sorted().toList();
      return steady.isEmpty()
          ? new Span(0, 0)
          : new Span(steady.get(0), steady.get(steady.size() - 1));
    }

    @Override
    public String toString() {
      return low + " – " + high + " MB";
    }
  }

  Outcome watch(Foyer foyer) throws IOException, InterruptedException {
    int before = foyer.records().callsUsed();
    long begin = System.nanoTime();
    int pausesBefore = 0;
    while (ended() < OBJECTS) {
      if (leadsBegan == 0 && log().contains(BEGAN)) {
        leadsBegan = seconds(begin);
        pausesBefore = pauses.afterEach().size();
        cpuBefore = cpu();
      }
      look(begin);
    }
    double took = seconds(begin) - leadsBegan;
    var heap = pauses.afterEach();
    int calls = foyer.records().callsUsed() - before - 1;
    return new Outcome(
        took,
        cpu() - cpuBefore,
        calls,
        Span.of(resident),
        Span.of(heap.subList(pausesBefore, heap.size())));
  }

  private void look(long begin) throws IOException, InterruptedException {
    if (leadsBegan > 0) {
      resident.add(Memory.residentMegabytes(node));
    }
    if (!node.isAlive() || seconds(begin) > LIMIT.toSeconds()) {
      throw new IllegalStateException("records were not read: " + node.log());
    }
    Thread.sleep(500);
  }

  private long ended() throws IOException {
    return log().lines().filter(line -> line.contains(ENDED)).count();
  }

  private String log() throws IOException {
    Path file = node.log();
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private double cpu() {
    return node.cpu().orElseThrow().toMillis() / 1000.0;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
