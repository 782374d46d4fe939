package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.launcher.CannotStart;
import io.foyer.launcher.FoyerServer;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.stage.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OBS-1")
class StartRefusalIT {
  @Test
  void names_the_setting_that_is_wrong_and_ends() {
    var node = node().setting("foyer.configuration.poll", "soon").start();
    assertThatThrownBy(node::awaitReady)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("foyer cannot start: foyer.configuration.poll");
    assertThat(node.process().isAlive()).isFalse();
  }

  private static FoyerServerBuilder node() {
    return FoyerServer.in(SharedFoyer.home())
        .port(Ports.free())
        .data(SharedFoyer.folder("refused"))
        .jvm("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }
}
