package io.foyer.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program started and watched by this one.
 *
 * <p>Its output is kept in a log file and read line by line; it ends when this program ends in
 * order, and with {@link EndWithParent} also when this one is killed.
 */
public final class ChildProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final Process process;
  private final Path log;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Predicate<String> worthKeeping;
  private final Thread reader;

  private ChildProcess(Process process, Path log, Predicate<String> worthKeeping) {
    this.process = process;
    this.log = log;
    this.worthKeeping = worthKeeping;
    this.reader = new Thread(this::read, "output of " + log.getFileName());
  }

  /** Starts the command; lines that pass the test are kept in memory, all go to the log file. */
  public static ChildProcess start(
      List<String> command, Map<String, String> settings, Path log, Predicate<String> keep) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var child = new ChildProcess(builder.start(), log, keep);
      child.reader.setDaemon(true);
      child.reader.start();
      RunningChildren.add(child);
      return child;
    } catch (IOException refused) {
      throw new CannotStart("cannot run " + command.get(0) + ": " + refused.getMessage());
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** CPU time used so far, where the system tells. */
  public Optional<Duration> cpu() {
    return process.info().totalCpuDuration();
  }

  public Path log() {
    return log;
  }

  /** The lines kept so far, oldest first. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Completes when the program has ended. */
  public CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** Asks the program to end, and kills it when it does not within 25 seconds. */
  public void stop() {
    process.destroy();
    if (!endsWithin(PATIENCE)) {
      kill();
    }
  }

  /** Ends the program at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    endsWithin(PATIENCE);
  }

  @Override
  public void close() {
    stop();
  }

  private boolean endsWithin(Duration limit) {
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (ended) {
        reader.join(limit.toMillis());
      }
      return ended;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return true;
    }
  }

  private void read() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter file = openLog()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        file.write(line);
        file.newLine();
        file.flush();
        if (worthKeeping.test(line)) {
          lines.add(line);
        }
      }
    } catch (IOException closed) {
      // the program was killed while it wrote: nothing more to keep
    }
  }

  private BufferedWriter openLog() throws IOException {
    return Files.newBufferedWriter(
        log, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
  }
}
