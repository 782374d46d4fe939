package io.foyer.tests;

import io.foyer.stage.Foyer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * In a real browser, what changes a company for everybody in it; so that has a Foyer of its own.
 */
class ChangedForAllIT {
  @TestFactory
  Stream<DynamicTest> in_the_browser() throws IOException {
    var home = SharedFoyer.home();
    try (var foyer =
        Foyer.starts(home, SharedFoyer.folder("changed"), 1, SharedFoyer::shortLived)) {
      return new BrowserRun(foyer, SharedFoyer.folder("browser-changed")).of("company", "model");
    }
  }
}
