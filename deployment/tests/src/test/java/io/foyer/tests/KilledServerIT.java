package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is an H2 file here; {@link TwoNodesIT} does the same on PostgreSQL. */
@Tag("CV-3")
class KilledServerIT {
  @Test
  void keeps_every_message_that_it_acknowledged() {
    var folder = SharedFoyer.folder("killed");
    try (var foyer = Foyer.starts(SharedFoyer.home(), folder, 1, builder -> builder)) {
      try (var ana = Rep.signsIn(foyer, "ana");
          var visitor = Visitor.arrives(foyer, "/demo/pricing")) {
        ana.connect(foyer.url());
        ana.chooses(true);
        visitor.connect();
        String conversation = visitor.asks("First of all:");
        var acknowledged = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
          JsonNode answer = visitor.writes(conversation, "Message number " + i);
          acknowledged.add(answer.path("entry").path("text").asText());
        }
        foyer.node(0).kill();
        foyer.start(0).awaitReady();
        visitor.connect();
        assertThat(texts(visitor.reads(conversation))).containsSubsequence(acknowledged);
      }
    }
  }

  static List<String> texts(JsonNode listed) {
    var texts = new ArrayList<String>();
    listed.path("entries").forEach(entry -> texts.add(entry.path("text").asText()));
    return texts;
  }
}
