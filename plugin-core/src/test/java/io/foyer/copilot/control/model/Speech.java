package io.foyer.copilot.control.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How an endpoint speaks; written from the services' own descriptions, not from the library. */
public enum Speech {
  OPENAI("openai", "/v1/chat/completions") {
    @Override
    String begun(String... words) {
      return events(words, word -> data(chunk("{\"content\":" + quoted(word) + "}", "null")));
    }

    @Override
    String ended(String reason) {
      return data(chunk("{}", quoted(reason.equals("end") ? "stop" : "length")))
          + "data: [DONE]\n\n";
    }

    @Override
    public String rules(JsonObject body) {
      return body.getJsonArray("messages").getJsonObject(0).getString("content");
    }

    @Override
    public String data(JsonObject body) {
      return body.getJsonArray("messages").getJsonObject(1).getString("content");
    }

    private String chunk(String delta, String reason) {
      return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,"
          + "\"model\":\"stub-2\",\"choices\":[{\"index\":0,\"delta\":"
          + delta
          + ",\"finish_reason\":"
          + reason
          + "}]}";
    }
  },

  ANTHROPIC("anthropic", "/v1/messages") {
    @Override
    String begun(String... words) {
      return event(
              "message_start",
              "\"message\":{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\","
                  + "\"content\":[],\"model\":\"stub-2\",\"stop_reason\":null,"
                  + "\"stop_sequence\":null,\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}")
          + event(
              "content_block_start",
              "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}")
          + events(
              words,
              word ->
                  event(
                      "content_block_delta",
                      "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                          + quoted(word)
                          + "}"));
    }

    @Override
    String ended(String reason) {
      return event("content_block_stop", "\"index\":0")
          + event(
              "message_delta",
              "\"delta\":{\"stop_reason\":"
                  + quoted(reason.equals("end") ? "end_turn" : "max_tokens")
                  + ",\"stop_sequence\":null},\"usage\":{\"output_tokens\":9}")
          + event("message_stop", "\"x\":0");
    }

    @Override
    public String rules(JsonObject body) {
      return body.getJsonArray("system").getJsonObject(0).getString("text");
    }

    @Override
    public String data(JsonObject body) {
      var content = body.getJsonArray("messages").getJsonObject(0).getJsonArray("content");
      return content.getJsonObject(0).getString("text");
    }

    private String event(String type, String fields) {
      return "event: " + type + "\n" + data("{\"type\":\"" + type + "\"," + fields + "}");
    }
  };

  final String provider;
  final String path;

  Speech(String provider, String path) {
    this.provider = provider;
    this.path = path;
  }

  /** The words so far, without an ending. */
  abstract String begun(String... words);

  /**
   * @param reason "end" where all was said, else the bound was reached
   */
  abstract String ended(String reason);

  /** What a request says in the role of its rules. */
  public abstract String rules(JsonObject body);

  /** What a request says in the role of the user. */
  public abstract String data(JsonObject body);

  public String provider() {
    return provider;
  }

  public String path() {
    return path;
  }

  String whole(String... words) {
    return begun(words) + ended("end");
  }

  private static String events(String[] words, java.util.function.UnaryOperator<String> event) {
    return Arrays.stream(words).map(event).collect(Collectors.joining());
  }

  static String data(String json) {
    return "data: " + json + "\n\n";
  }

  static String quoted(String word) {
    return Json.createValue(word).toString();
  }
}
