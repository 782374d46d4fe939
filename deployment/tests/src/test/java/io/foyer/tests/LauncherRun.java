package io.foyer.tests;

import io.foyer.launcher.Launcher;
import io.foyer.stage.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The launcher as a person starts it: a process with settings, output and an exit code. */
final class LauncherRun implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Process process;
  private final Path output;
  private final Path errors;

  private LauncherRun(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /** Starts it with these environment variables on ports and a data folder of its own. */
  static LauncherRun with(Map<String, String> settings, String... before) {
    Path folder = SharedFoyer.folder("launched");
    var command = new ArrayList<>(List.of(before));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command.addAll(List.of(java, "-Xmx64m", "-cp", classes(), Launcher.class.getName()));
    command.add(SharedFoyer.home().folder().toString());
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("FOYER_"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    builder.environment().putAll(defaults(folder));
    builder.environment().putAll(settings);
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    try {
      return new LauncherRun(builder.start(), output, errors);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Waits for the end by itself. */
  int exitCode() {
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running; it said " + output() + errors());
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped", stopped);
    }
  }

  List<String> output() {
    return lines(output);
  }

  List<String> errors() {
    return lines(errors);
  }

  Process process() {
    return process;
  }

  /** All that it started and that runs now. */
  Collection<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Returns once it has started that many programs. */
  Collection<ProcessHandle> awaitChildren(int count) {
    await(count + " children", () -> children().size() >= count);
    return children();
  }

  /** Returns once it has said this. */
  void awaitWord(String word) {
    await(word, () -> output().stream().anyMatch(line -> line.contains(word)));
  }

  @Override
  public void close() {
    children().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void await(String what, BooleanSupplier seen) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end || endsWithin(Duration.ofMillis(100))) {
        throw new AssertionError("no " + what + "; it said " + output() + errors());
      }
    }
  }

  private boolean endsWithin(Duration pause) {
    try {
      return process.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Map<String, String> defaults(Path folder) {
    var settings = new TreeMap<String, String>();
    settings.put("FOYER_PORT", String.valueOf(Ports.free()));
    settings.put("FOYER_SALESFORCE_PORT", String.valueOf(Ports.free()));
    settings.put("FOYER_DATA", folder.resolve("data").toString());
    return settings;
  }

  private static String classes() {
    var source = Launcher.class.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString())).toString();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
