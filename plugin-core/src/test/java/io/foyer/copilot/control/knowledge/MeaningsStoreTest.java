package io.foyer.copilot.control.knowledge;

import static java.util.concurrent.CompletableFuture.supplyAsync;
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
    meanings().learn(List.of(FROST));
    meanings.learn(List.of(PRICES));
    for (int day = 0; day < 40; day++) {
      clock.moveBy(Duration.ofDays(1));
      meanings.keep();
    }
    meanings().learn(List.of(PRICES));
    assertThat(stub.texts()).hasSize(2);

    meanings().learn(List.of(FROST));
    assertThat(stub.texts()).hasSize(3);
  }

  @Test
  void nodes_that_learn_at_once_both_know_all_of_it() {
    var many = IntStream.range(0, 100).mapToObj(n -> passage("Part " + n, "euros")).toList();
    var nodes = List.of(meanings(), meanings(), meanings());
    var done = nodes.stream().map(one -> supplyAsync(() -> one.learn(many))).toList();

    assertThat(done).allSatisfy(one -> assertThat(one.join()).isTrue());
    assertThat(meanings().learn(many)).isTrue();
    assertThat(Set.copyOf(stub.texts())).hasSize(100);
  }

  @Test
  void a_model_that_fails_is_told_left_alone_for_a_while_and_not_named() {
    meanings.learn(List.of(PRICES));
    stub.refuses(401);

    assertThat(meanings.near("expensive?", "en")).isEmpty();
    assertThat(meanings.near("expensive?", "en")).isEmpty();
    assertThat(stub.texts()).hasSize(2);
    assertThat(told).containsOnlyKeys("Embeddings");
    assertThat(meanings.model()).isEmpty();

    stub.refuses(200);
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(meanings.near("expensive?", "en")).isNotEmpty();
    assertThat(told).isEmpty();
    assertThat(meanings.model()).isPresent();
  }

  @Test
  void what_was_taken_down_is_not_quoted_while_other_shelves_are_still_read() {
    var near = new FixedShelf(0, PRICES, FROST);
    var far = new FixedShelf(1);
    var knowledge = knowledge(near, far);
    knowledge.look();
    assertThat(found(knowledge, "Is it expensive?")).contains(PRICES);

    var meanwhile = new ArrayList<Passage>();
    near.passages = List.of(FROST);
    far.whenRead = () -> meanwhile.addAll(found(knowledge, "Is it expensive in winter?"));
    knowledge.look();

    assertThat(meanwhile).contains(FROST).doesNotContain(PRICES);
  }

  @Test
  @Tag("SEC-1")
  void what_tells_who_somebody_is_does_not_leave() {
    var knowledge = knowledge(new FixedShelf(0, PRICES));
    knowledge.look();
    var said = "I am Kim Park, kim@park.example, +31 6 1234 5678: how expensive is it?";

    assertThat(found(knowledge, said)).containsExactly(PRICES);
    assertThat(stub.texts().get(1)).contains("expensive").doesNotContain("Kim", "park", "1234");
  }

  private Knowledge knowledge(Shelf... shelves) {
    var knowledge = new Knowledge();
    knowledge.meanings = meanings;
    knowledge.shelves = List.of(shelves);
    return knowledge;
  }

  /** What answers, the best first. */
  private static List<Passage> found(Knowledge knowledge, String question) {
    var asked = new Suggest(question, 0, Set.of("Kim Park"), Map.of(), Beside.NOTHING);
    return knowledge.find(asked).stream().filter(Hit::isGood).map(Hit::passage).toList();
  }

  private Meanings meanings() {
    var made = new Meanings();
    made.embedders = EmbeddingFixture.embedders(EmbeddingFixture.settings("openai", stub.url()));
    made.store = EmbeddingFixture.store(database, clock);
    made.attention = attention();
    made.clock = clock;
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

  /** It holds what the test says. */
  private static final class FixedShelf implements Shelf {
    private final int distance;
    private List<Passage> passages;
    private Runnable whenRead = () -> {};

    FixedShelf(int distance, Passage... passages) {
      this.distance = distance;
      this.passages = List.of(passages);
    }

    @Override
    public boolean isSet() {
      return true;
    }

    @Override
    public int distance() {
      return distance;
    }

    @Override
    public List<Passage> passages() {
      whenRead.run();
      return passages;
    }
  }
}
