package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher is the last to go: when it has ended, nothing that it started is left. */
@Tag("SC-1")
class EndIT {
  @Test
  void leaves_nothing_when_told_to_end_during_the_start() {
    try (var launcher = LauncherRun.with(Map.of())) {
      var children = launcher.awaitChildren(2);
      launcher.process().destroy();
      assertThat(launcher.exitCode()).isPositive();
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(launcher.errors()).isEmpty();
    }
  }

  @Test
  void leaves_nothing_when_it_is_killed() throws Exception {
    try (var launcher = LauncherRun.with(Map.of())) {
      var children = launcher.awaitChildren(2);
      launcher.process().destroyForcibly();
      for (ProcessHandle child : children) {
        child.onExit().get(60, TimeUnit.SECONDS);
      }
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  /** The terminal sends Ctrl-C to all of them at once. */
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs env --default-signal and setsid")
  void leaves_nothing_after_ctrl_c() throws Exception {
    try (var launcher = LauncherRun.with(Map.of(), "env", "--default-signal=INT", "setsid")) {
      launcher.awaitWord("Foyer is ready");
      var children = launcher.awaitChildren(2);
      interrupt(launcher.process().pid());
      assertThat(launcher.exitCode()).isPositive();
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  private static void interrupt(long group) throws Exception {
    var kill = List.of("kill", "-INT", "--", "-" + group);
    assertThat(new ProcessBuilder(kill).inheritIO().start().waitFor()).isZero();
  }
}
