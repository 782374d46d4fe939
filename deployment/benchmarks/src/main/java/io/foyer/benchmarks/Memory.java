package io.foyer.benchmarks;

import io.foyer.launcher.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process holds, asked of the system and of its Java machine. */
final class Memory {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private Memory() {}

  static long residentMegabytes(ChildProcess process) throws IOException {
    String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
    return number(RESIDENT, status) / 1024;
  }

  /** Bytes of all objects that are still needed; asking collects the garbage first. */
  static long liveHeap(ChildProcess process) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked =
        new ProcessBuilder(java, String.valueOf(process.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return number(TOTAL, answer);
  }

  private static long number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return Long.parseLong(found.group(1));
  }
}
