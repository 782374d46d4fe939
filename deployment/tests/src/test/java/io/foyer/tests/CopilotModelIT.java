package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A node that has a language model, over real HTTP on both sides; the model is not of our making.
 */
class CopilotModelIT {
  private static final int MOST_TRIES = 40;

  @Test
  @Tag("AI-1")
  @Tag("AI-3")
  @Tag("AI-5")
  void drafts_while_one_looks_on_and_goes_on_without_the_model() throws Exception {
    try (var model = MockLlm.started();
        var foyer =
            Foyer.starts(
                SharedFoyer.home(),
                SharedFoyer.folder("model"),
                1,
                node -> model.asked(SharedFoyer.shortLived(node)));
        var rep = Rep.signsIn(foyer, "ben");
        var visitor = Visitor.arrives(foyer, "/demo/pricing")) {
      var path = path(rep, visitor, foyer);
      var suggest = Wire.object().put("skill", "suggest").put("alternative", 0);
      var written = written(foyer, rep, path, suggest);
      assertThat(written.get(0).path("text").asText()).startsWith("What is planned");
      assertThat(last(written).path("engine").asText()).endsWith(MockLlm.NAME);
      assertThat(last(written).path("sources")).isNotEmpty();

      var languages = path.replace("/for/", "/languages/");
      tells(foyer, rep, languages, Wire.object().put("language", "fr"));
      var translate = Wire.object().put("skill", "translate").put("text", "We come at once.");
      var translated = last(asked(foyer, rep, path, translate));
      assertThat(translated.path("text").asText()).isEqualTo("Nous arrivons tout de suite.");
      var said = visitor.writes(path.substring(path.lastIndexOf('/') + 1), "Un magasin ?");
      var seq = said.path("entry").path("seq").asLong();
      var read = Wire.object().put("seq", seq).put("into", "en");
      var message = last(asked(foyer, rep, languages + "/messages", read));
      assertThat(message.path("text").asText()).isEqualTo("Do you have a shop?");

      model.stalls();
      var fallenBack = last(asked(foyer, rep, path, suggest));
      assertThat(fallenBack.path("engine").asText()).startsWith("Lucene");
      assertThat(fallenBack.path("insteadOf").asText()).isEqualTo("model-slow");
    }
  }

  private static String path(Rep rep, Visitor visitor, Foyer foyer) {
    rep.connect(foyer.url());
    rep.chooses(true);
    visitor.connect();
    var conversation = visitor.asks("What happens when the internet goes down?");
    rep.claims(conversation);
    return "/api/copilot/for/" + conversation;
  }

  /** The first question loads the knowledge; until then one is told to wait. */
  private static List<JsonNode> written(Foyer foyer, Rep rep, String path, ObjectNode body) {
    var lines = asked(foyer, rep, path, body);
    for (int again = 0; again < MOST_TRIES && isWarmingUp(lines); again++) {
      lines = asked(foyer, rep, path, body);
    }
    return lines;
  }

  private static boolean isWarmingUp(List<JsonNode> lines) {
    return lines.get(lines.size() - 1).path("failed").asText().equals("warming-up");
  }

  private static JsonNode last(List<JsonNode> lines) {
    var last = lines.get(lines.size() - 1);
    assertThat(last.has("draft")).as("%s", last).isTrue();
    return last.path("draft");
  }

  private static List<JsonNode> asked(Foyer foyer, Rep rep, String path, ObjectNode body) {
    var answer = answer(foyer, rep, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().strip().lines().map(Wire::read).filter(line -> !line.isEmpty()).toList();
  }

  private static void tells(Foyer foyer, Rep rep, String path, ObjectNode body) {
    assertThat(answer(foyer, rep, path, body).statusCode()).isEqualTo(204);
  }

  private static HttpResponse<String> answer(Foyer foyer, Rep rep, String path, ObjectNode body) {
    var origin = foyer.publicUrl().toString();
    return new Wire()
        .post(foyer.url().resolve(path), body, "Cookie", rep.cookie(), "Origin", origin);
  }
}
