package io.foyer.tests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.launcher.ChildProcess;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.stage.Ports;
import io.foyer.stage.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * OpenAI's protocol as somebody else reads it: the npm package of that name.
 *
 * <p>It answers long before a node that is started after it asks.
 */
final class MockLlm implements AutoCloseable {
  static final String NAME = "mock-1";

  private static final String ASKED = "contains(body.messages[-1].content, '%s')";
  private static final int QUICK = 5;

  /** In milliseconds: more than a rep waits for the next words. */
  private static final int SLOW = 2_500;

  private final Wire wire = new Wire();
  private final ChildProcess process;
  private final int port;

  private MockLlm(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  static MockLlm started() throws IOException {
    var folder = SharedFoyer.folder("mock-llm");
    var rules = Files.writeString(folder.resolve("rules.json"), rules().toString());
    var tests = Path.of(System.getProperty("foyer.browser-tests"));
    var program = tests.resolve("node_modules/@dwmkerr/mock-llm/dist/main.js");
    var port = Ports.free();
    var process =
        ChildProcess.start(
            List.of("node", program.toString(), "--config", rules.toString()),
            Map.of("HOST", "127.0.0.1", "PORT", String.valueOf(port)),
            folder.resolve("log"),
            line -> true);
    return new MockLlm(process, port);
  }

  /** So that a node asks it. */
  FoyerServerBuilder asked(FoyerServerBuilder node) {
    return node.setting("foyer.copilot.provider", "openai")
        .setting("foyer.copilot.model.url", at("/v1").toString())
        .setting("foyer.copilot.model.name", NAME)
        .setting("foyer.copilot.model.pause", "PT2S");
  }

  /** Says the next words of each answer too late from now on. */
  void stalls() {
    var slow = Wire.object();
    slow.set("streaming", streaming(SLOW));
    wire.patch(at("/config"), slow);
  }

  @Override
  public void close() {
    process.stop();
  }

  /** The last rule that matches counts: an answer, unless a text is to be translated. */
  private static ObjectNode rules() {
    var all = Wire.object();
    all.set("streaming", streaming(QUICK));
    all.putArray("rules")
        .add(rule("@", "What is planned for three days lies in the house, so it goes on. [1]"))
        .add(rule(ASKED.formatted("\"into\":\"fr\""), "en>fr\nNous arrivons tout de suite."))
        .add(rule(ASKED.formatted("\"into\":\"en\""), "fr>en\nDo you have a shop?"));
    return all;
  }

  private static ObjectNode streaming(int pause) {
    return Wire.object().put("chunkSize", 16).put("chunkIntervalMs", pause);
  }

  private static ObjectNode rule(String match, String says) {
    var choice = Wire.object().put("index", 0).put("finish_reason", "stop");
    choice.set("message", Wire.object().put("role", "assistant").put("content", says));
    var answer = Wire.object().put("id", "c1").put("object", "chat.completion");
    answer.put("created", 1).put("model", NAME).putArray("choices").add(choice);
    var rule = Wire.object().put("path", "/v1/chat/completions").put("match", match);
    rule.set("response", Wire.object().put("status", 200).put("content", answer.toString()));
    return rule;
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
