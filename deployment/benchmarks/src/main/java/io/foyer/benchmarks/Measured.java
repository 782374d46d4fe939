package io.foyer.benchmarks;

import java.util.Locale;

/** One row of the table of messages. */
record Measured(String what, Load load, String p50, String p99, String cpu) {
  static Measured of(String what, Load load, Latencies latencies, long cpuMillis) {
    String cpu = String.format(Locale.ROOT, "%.2f", cpuMillis / 1000.0 / load.messages() * 1000);
    return new Measured(what, load, latencies.milliseconds(0.5), latencies.milliseconds(0.99), cpu);
  }

  String row() {
    return "| %s | %d | %d/s | %s | %s | %s |"
        .formatted(what, load.conversations(), load.perSecond(), p50, p99, cpu);
  }
}
