package io.foyer.benchmarks;

import io.foyer.launcher.ChildProcess;
import io.foyer.stage.Line;
import io.foyer.stage.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Node's bare echo as the yardstick: each message comes back to its sender. */
final class EchoServer implements AutoCloseable {
  private final int port = Ports.free();
  private final ChildProcess process;

  EchoServer(Path folder, Path log) throws InterruptedException {
    var command = List.of("node", folder.resolve("echo.js").toString(), String.valueOf(port));
    process = ChildProcess.start(command, Map.of(), log, line -> true);
    while (!process.lines().contains("ready")) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the echo server did not start: " + process.lines());
      }
      Thread.sleep(50);
    }
  }

  Measured measure(Load load) throws InterruptedException {
    echo(load.warmUp(), "warm");
    long before = cpu();
    Latencies latencies = echo(load, "echo");
    return Measured.of("Node ws, echo", load, latencies, cpu() - before);
  }

  private Latencies echo(Load load, String name) throws InterruptedException {
    var latencies = new Latencies(load.messages());
    var lines = new ArrayList<Line>();
    var client = HttpClient.newHttpClient();
    for (int i = 0; i < load.conversations(); i++) {
      lines.add(
          Line.open(
              client,
              URI.create("ws://127.0.0.1:" + port),
              frame -> latencies.seen(frame.path("text").asText())));
    }
    load.run(
        name,
        (conversation, text) -> {
          latencies.sent(text);
          lines.get(conversation).tell("{\"type\":\"echo\",\"text\":\"" + text + "\"}");
        });
    latencies.awaitAll();
    lines.forEach(Line::close);
    return latencies;
  }

  private long cpu() {
    return process.cpu().orElseThrow().toMillis();
  }

  @Override
  public void close() {
    process.stop();
  }
}
