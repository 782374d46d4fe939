package io.foyer.tests;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The journey in a real browser. */
@Execution(ExecutionMode.SAME_THREAD)
class BrowserIT {
  @TestFactory
  Stream<DynamicTest> in_the_browser() throws IOException {
    var relay = Coturn.started();
    try {
      return new BrowserRun(SharedFoyer.get(), SharedFoyer.folder("browser"))
          .told(relay.map(Coturn::settings).orElse(Map.of()))
          .of("journey", "hidden");
    } finally {
      relay.ifPresent(Coturn::stop);
    }
  }
}
