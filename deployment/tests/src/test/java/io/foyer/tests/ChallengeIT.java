package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node that is told to ask for work, as a browser's socket meets it. */
class ChallengeIT {
  @Test
  @Tag("CV-14")
  void lets_who_has_done_the_work_ask_for_a_person_and_nobody_else() throws Exception {
    try (var foyer =
            Foyer.starts(
                SharedFoyer.home(),
                SharedFoyer.folder("challenge"),
                1,
                node -> SharedFoyer.shortLived(node).setting("foyer.challenge", "proof-of-work"));
        var kim = Visitor.arrives(foyer, "/demo/pricing");
        var other = Visitor.arrives(foyer, "/demo/pricing")) {
      kim.connect();
      other.connect();
      JsonNode refused = kim.line().ask(opening());
      assertThat(refused.path("code").asText()).isEqualTo("challenge.unsolved");
      ObjectNode solution = solved(refused.path("details"));

      JsonNode borrowed = other.line().ask(opening().set("solution", solution));
      assertThat(borrowed.path("code").asText()).isEqualTo("challenge.unsolved");
      JsonNode opened = kim.line().ask(opening().set("solution", solution));
      assertThat(opened.path("type").asText()).isEqualTo("conversation.opened");
    }
  }

  private static ObjectNode opening() {
    var order = Wire.object().put("type", "conversation.open").put("clientId", "open-1");
    return order.put("text", "Hello");
  }

  private static ObjectNode solved(JsonNode given) throws Exception {
    var challenge = given.path("challenge").asText();
    var salt = given.path("salt").asText();
    var largest = Long.parseLong(given.path("largest").asText());
    var found = Altcha.solveChallenge(challenge, salt, Altcha.Algorithm.SHA256, largest, 0);
    var solution = Wire.object().put("challenge", challenge).put("number", found.number);
    return solution.put("salt", salt).put("signature", given.path("signature").asText());
  }
}
