package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.launcher.ChildProcess;
import io.foyer.stage.Foyer;
import io.foyer.stage.StageControls;
import io.foyer.stage.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The journey in a real browser; each test of the folder {@code browser} is one test here. */
@Execution(ExecutionMode.SAME_THREAD)
class BrowserIT {
  private final Path folder = Path.of(System.getProperty("foyer.browser-tests"));

  @TestFactory
  Stream<DynamicTest> in_the_browser() throws IOException {
    var chromium = Chromium.required();
    var results = SharedFoyer.folder("browser").resolve("results.json");
    var relay = Coturn.started();
    try (var controls = new StageControls(SharedFoyer.get())) {
      var settings = settings(SharedFoyer.get(), controls, chromium, results);
      relay.map(Coturn::settings).ifPresent(settings::putAll);
      runAll(settings);
    } finally {
      relay.ifPresent(Coturn::stop);
    }
    var tests = new ArrayList<DynamicTest>();
    collect(Wire.read(Files.readString(results)), tests);
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void runAll(Map<String, String> settings) {
    var command =
        List.of(
            folder.resolve("node_modules/.bin/playwright").toString(),
            "test",
            "--config=" + folder,
            "--reporter=list,json");
    var child =
        ChildProcess.start(
            command, settings, SharedFoyer.folder("browser").resolve("log"), this::show);
    child.ended().orTimeout(20, TimeUnit.MINUTES).join();
    child.stop();
  }

  private boolean show(String line) {
    System.out.println(line);
    return false;
  }

  private static Map<String, String> settings(
      Foyer foyer, StageControls controls, Path chromium, Path results) {
    var settings = new TreeMap<String, String>();
    settings.put("CHROMIUM", chromium.toString());
    settings.put("FOYER_URL", foyer.publicUrl().toString());
    settings.put("SHOP_URL", foyer.siteOrigin());
    settings.put("SALESFORCE_URL", foyer.salesforceUrl().toString());
    settings.put("IDENTIFY_SECRET", foyer.identifySecret());
    settings.put("EMBED_SECRET", foyer.embedSecret());
    settings.put("STAGE_URL", controls.url().toString());
    settings.put("PLAYWRIGHT_JSON_OUTPUT_FILE", results.toString());
    return settings;
  }

  private static void collect(JsonNode suite, List<DynamicTest> tests) {
    for (JsonNode spec : suite.path("specs")) {
      tests.add(dynamicTest(spec.path("title").asText(), () -> judge(spec)));
    }
    for (JsonNode inner : suite.path("suites")) {
      collect(inner, tests);
    }
  }

  private static void judge(JsonNode spec) {
    if (!spec.path("ok").asBoolean()) {
      var why = spec.findValuesAsText("message").stream().findFirst().orElse("failed");
      // Reports of whole runs name no dynamic test.
      fail(spec.path("title").asText() + ": " + why);
    }
  }
}
