package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.control.embedding.EmbeddingFixture;
import io.foyer.copilot.control.embedding.EmbeddingStub;
import io.foyer.copilot.entity.CopilotTask.Beside;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.crm.control.CrmAttention;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AI-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MeaningsStoreTest {
  private static final Passage PRICES = passage("Prices", "A battery is nine euros.");
  private static final Passage FROST = passage("Frost", "Sensors stand it down to -20 degrees.");

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final Map<String, String> told = new HashMap<>();
  private EmbeddingStub stub;
  private Meanings meanings;

  @BeforeEach
  void start() throws IOException {
    database.empty("passage_vectors");
    stub = new EmbeddingStub("euros cost expensive", "Frost cold winter");
    meanings = meanings();
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void finds_what_is_meant_though_no_word_of_it_stands_there() {
    meanings.learn(List.of(PRICES, FROST));

    assertThat(meanings.near("Is it expensive?", "en").get(0).passage()).isEqualTo(PRICES);
    assertThat(meanings.near("Do they work in winter?", "en").get(0).passage()).isEqualTo(FROST);
    assertThat(meanings.model()).contains("nomic-embed-text");
  }

  @Test
  void what_means_something_else_does_not_answer() {
    meanings.learn(List.of(PRICES, FROST));

    assertThat(meanings.near("Where is your office?", "en")).noneMatch(Hit::isGood);
    assertThat(meanings.near("Hello, thanks!", "en")).isEmpty();
  }

  @Test
  void passages_are_embedded_once_for_all_nodes() {
    meanings.learn(List.of(PRICES, FROST));
    meanings.learn(List.of(PRICES, FROST));
    var other = meanings();
    var added = passage("Office", "In Delft.");
    other.learn(List.of(PRICES, FROST, added));

    assertThat(stub.texts()).hasSize(3);
    assertThat(stub.texts().get(2)).isEqualTo("Office\nIn Delft.");
    assertThat(other.near("cold winter?", "en").get(0).passage()).isEqualTo(FROST);
  }

  @Test
  void another_model_has_numbers_of_its_own() {
    meanings.learn(List.of(PRICES));
    var settings = EmbeddingFixture.settings("openai", stub.url());
    var other = EmbeddingFixture.named(settings, "another");
    var next = meanings();
    next.embedders = EmbeddingFixture.embedders(other);
    next.learn(List.of(PRICES));

    assertThat(stub.texts()).hasSize(2);
  }

  @Test
  void a_model_that_is_away_is_asked_again_for_what_is_left_and_words_find_meanwhile() {
    var many = IntStream.range(0, 40).mapToObj(n -> passage("Part " + n, "euros")).toList();
    meanings.learn(many.subList(0, 32));
    stub.refuses(429);

    assertThat(meanings.learn(many)).isFalse();
    assertThat(meanings.near("expensive?", "en")).isEmpty();
    assertThat(told).containsOnlyKeys("Embeddings");

    stub.refuses(200);
    assertThat(meanings.learn(many)).isTrue();
    assertThat(meanings.near("expensive?", "en")).isNotEmpty();
    assertThat(told).isEmpty();
    assertThat(Set.copyOf(stub.texts())).hasSize(41);
  }

  @Test
  void only_articles_for_readers_of_the_language_are_found() {
    var german = new Passage(new Source("Preise", null), "", "", "euros", Set.of("de"));
    meanings.learn(List.of(german));

    assertThat(meanings.near("expensive?", "fr")).isEmpty();
    assertThat(meanings.near("expensive?", "de")).hasSize(1);
  }

  @Test
  void what_no_node_uses_for_a_month_is_deleted_and_what_is_used_stays() {
    meanings.learn(List.of(PRICES, FROST));
    clock.moveBy(Duration.ofDays(20));
    meanings().learn(List.of(PRICES));
    clock.moveBy(Duration.ofDays(20));
    meanings().learn(List.of(PRICES));
    assertThat(stub.texts()).hasSize(2);

    meanings().learn(List.of(FROST));
    assertThat(stub.texts()).hasSize(3);
  }

  @Test
  @Tag("SEC-1")
  void what_tells_who_somebody_is_does_not_leave() throws IOException {
    var knowledge = new Knowledge();
    knowledge.meanings = meanings;
    knowledge.shelves = List.of(new FixedShelf(List.of(PRICES)));
    knowledge.look();
    var names = Set.of("Kim Park");
    var said = "I am Kim Park, kim@park.example, +31 6 1234 5678: how expensive is it?";
    var found = knowledge.find(new Suggest(said, 0, names, Map.of(), Beside.NOTHING));

    assertThat(found.get(0).passage()).isEqualTo(PRICES);
    assertThat(found.get(0).isGood()).isTrue();
    assertThat(stub.texts().get(1)).contains("expensive").doesNotContain("Kim", "park", "1234");
  }

  private Meanings meanings() {
    var made = new Meanings();
    made.embedders = EmbeddingFixture.embedders(EmbeddingFixture.settings("openai", stub.url()));
    made.store = EmbeddingFixture.store(database, clock);
    made.attention = attention();
    return made;
  }

  private CrmAttention attention() {
    return new CrmAttention() {
      @Override
      public void tell(String subject, String message) {
        told.put(subject, message);
      }

      @Override
      public void mended(String subject) {
        told.remove(subject);
      }
    };
  }

  private static Passage passage(String title, String text) {
    return new Passage(new Source(title, null), "", "", text);
  }

  /** It always holds the same. */
  private record FixedShelf(List<Passage> passages) implements Shelf {
    FixedShelf {
      passages = new ArrayList<>(passages);
    }

    @Override
    public boolean isSet() {
      return true;
    }

    @Override
    public int distance() {
      return 0;
    }
  }
}
