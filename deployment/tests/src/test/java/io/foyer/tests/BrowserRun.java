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

/** Runs projects of the folder {@code browser} against one Foyer; each test there is one here. */
final class BrowserRun {
  private final Path tests = Path.of(System.getProperty("foyer.browser-tests"));
  private final Path folder;
  private final Foyer foyer;
  private final Map<String, String> settings = new TreeMap<>();

  BrowserRun(Foyer foyer, Path folder) {
    this.foyer = foyer;
    this.folder = folder;
  }

  BrowserRun told(Map<String, String> more) {
    settings.putAll(more);
    return this;
  }

  Stream<DynamicTest> of(String... projects) throws IOException {
    settings.put("CHROMIUM", Chromium.required().toString());
    try (var controls = new StageControls(foyer)) {
      settings.put("STAGE_URL", controls.url().toString());
      settings.putAll(whereabouts());
      runAll(projects);
    }
    var found = new ArrayList<DynamicTest>();
    collect(Wire.read(Files.readString(results())), found);
    assertThat(found).isNotEmpty();
    return found.stream();
  }

  private Path results() {
    return folder.resolve("results.json");
  }

  private Map<String, String> whereabouts() {
    return Map.of(
        "FOYER_URL", foyer.publicUrl().toString(),
        "SHOP_URL", foyer.siteOrigin(),
        "SALESFORCE_URL", foyer.salesforceUrl().toString(),
        "IDENTIFY_SECRET", foyer.identifySecret(),
        "EMBED_SECRET", foyer.embedSecret(),
        "PLAYWRIGHT_JSON_OUTPUT_FILE", results().toString());
  }

  private void runAll(String... projects) {
    var command = new ArrayList<String>();
    command.add(tests.resolve("node_modules/.bin/playwright").toString());
    command.addAll(
        List.of(
            "test",
            "--config=" + tests,
            "--output=" + folder.resolve("failed"),
            "--reporter=list,json"));
    Stream.of(projects).map("--project="::concat).forEach(command::add);
    var child = ChildProcess.start(command, settings, folder.resolve("log"), this::show);
    child.ended().orTimeout(20, TimeUnit.MINUTES).join();
    child.stop();
  }

  private boolean show(String line) {
    System.out.println(line);
    return false;
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
