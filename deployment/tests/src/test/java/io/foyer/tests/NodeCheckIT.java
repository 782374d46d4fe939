package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who builds Foyer without Node.js is told in one line what to install. */
@Tag("OBS-1")
@Execution(ExecutionMode.SAME_THREAD)
class NodeCheckIT {
  private static final String TO_DO = "install Node.js 20 or later";

  @TempDir Path path;

  @Test
  void says_what_to_install_where_there_is_no_node() throws Exception {
    assertThat(complaint()).singleElement().asString().contains(TO_DO, "found none");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the node of this test is a shell script")
  void says_what_to_install_where_node_is_too_old() throws Exception {
    pretend("v18.20.4");
    assertThat(complaint()).singleElement().asString().contains(TO_DO, "found Node.js v18.20.4");
  }

  private void pretend(String version) throws IOException {
    Path node = Files.writeString(path.resolve("node"), "#!/bin/sh\necho " + version + "\n");
    Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> complaint() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path check = Path.of("..", "..", "widget", "scripts", "NodeCheck.java").toAbsolutePath();
    var builder = new ProcessBuilder(java, check.toString()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    builder.environment().putAll(Map.of("PATH", path.toString()));
    Process started = builder.start();
    var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).isPositive();
    return said.lines().toList();
  }
}
