package io.foyer.search.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import io.foyer.search.control.Search.Stretch;
import io.foyer.search.entity.Wanted;
import io.foyer.search.entity.refusal.SearchUnusable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of past conversations, the same on every database. */
@Tag("CV-13")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class SearchStoreTest {
  @Parameter Database database;

  private final WordsKeeper keeper = new WordsKeeper();
  private final Search search = new Search();
  private TalkFixture talk;
  private int talks;

  @BeforeEach
  void wire() {
    database.empty("conversation_words");
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    var known = new Talks();
    known.em = keeper.em = database.em();
    keeper.talks = known;
    search.talks = known;
    search.rights = talk.rights;
    search.store = new WordsStore();
    search.store.em = database.em();
    search.store.answerTime = PlatformFixture.answerTime(database);
    search.snippets = new Snippets();
    search.snippets.talks = known;
    talk.hear(
        event -> {
          if (event instanceof ConversationEnded ended) {
            database.inTx(() -> keeper.ended(ended));
          }
        },
        seen -> {});
  }

  @ParameterizedTest
  @CsvSource({
    "greenhouse",
    "GREENHOUSE Norway",
    "green",
    "house norw",
    "Kim Andersen",
    "kim@acme.example",
    "acme",
    "Ana Novak greenhouse",
    "ｇｒｅｅｎ",
    "Qualified"
  })
  void finds_by_words_in_messages_names_company_rep_and_outcome(String typed) {
    var id = talked("A *greenhouse* in Norway?");

    assertThat(ids(find(ANA, typed))).containsExactly(id);
  }

  @Test
  void wants_all_words() {
    talked("A greenhouse in Norway?");

    assertThat(ids(find(ANA, "greenhouse Sweden"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "100%", "\\", "!", "a_b", "'; drop", "<b>"})
  void takes_what_has_a_meaning_in_the_database_by_its_letter(String sign) {
    talked("Nothing of that kind");
    var id = talked("It says " + sign + " here");

    assertThat(ids(find(ANA, sign))).containsExactly(id);
  }

  @Test
  void shows_where_the_words_stand() {
    talked("Hello", "I look for a **greenhouse** that stands the winter");

    var snippet = find(ANA, "winter greenhouse").found().get(0).snippet().orElseThrow();

    assertThat(snippet.text()).isEqualTo("I look for a greenhouse that stands the winter");
    assertThat(snippet.byVisitor()).isTrue();
  }

  @Test
  @Tag("SEC-1")
  void a_rep_finds_what_it_had_and_who_oversees_finds_all() {
    var id = talked("A greenhouse in Norway?");

    assertThat(ids(find(MAY, "greenhouse"))).containsExactly(id);
    assertThat(ids(find(BEN, "greenhouse"))).isEmpty();
    assertThat(ids(find(CHLOE, "greenhouse"))).isEmpty();
  }

  @Test
  @Tag("CV-11")
  void finds_notes_and_says_that_they_are_notes() {
    var id = begun("Hello");
    talk.commit(
        () ->
            talk.notes.post(
                MAY, id, new ClientId("n1"), MessageText.typed("Offer the *yearly* plan")));
    talk.commit(() -> talk.endings.end(KIM, id, null));

    var found = find(ANA, "yearly plan").found().get(0);

    assertThat(found.snippet().orElseThrow().note()).isTrue();
    assertThat(found.snippet().orElseThrow().author()).isEqualTo("May Ito");
  }

  @Test
  void finds_by_dates_and_outcome_without_a_word() {
    var first = talked("One");
    talk.clock.moveBy(Duration.ofDays(1));
    var noon = talk.clock.instant();
    var second = talked("Two");

    assertThat(ids(find(new Wanted(List.of(), noon, null, null)))).containsExactly(second);
    assertThat(ids(find(new Wanted(List.of(), null, noon, null)))).containsExactly(first);
    assertThat(ids(find(new Wanted(List.of(), null, null, "Qualified")))).hasSize(2);
    assertThat(ids(find(new Wanted(List.of(), null, null, "Spam")))).isEmpty();
  }

  @Test
  void pages_by_key_from_the_latest_back_each_once() {
    var all = new ArrayList<String>();
    for (var each = 0; each < Search.PAGE + 2; each++) {
      all.add(0, talked("greenhouse " + each));
      talk.clock.moveBy(Duration.ofMinutes(1));
    }

    var first = find(ANA, "greenhouse");
    var second = find(ANA, "greenhouse", first.before());

    assertThat(ids(first)).hasSize(Search.PAGE);
    assertThat(second.before()).isNull();
    var read = new ArrayList<>(ids(first));
    read.addAll(ids(second));
    assertThat(read).isEqualTo(all);
  }

  @Test
  void catches_up_with_what_ended_before_there_was_a_search() {
    var id = talked("A greenhouse in Norway?");
    database.empty("conversation_words");
    assertThat(ids(find(ANA, "greenhouse"))).isEmpty();

    while (database.inTx(keeper::catchUp)) {}

    assertThat(ids(find(ANA, "greenhouse"))).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a b c d e f g h i"})
  void refuses_what_says_nothing_or_too_much(String typed) {
    assertThatThrownBy(() -> Wanted.typed(typed, null, null, null))
        .isInstanceOf(SearchUnusable.class);
  }

  private String talked(String... messages) {
    var id = begun(messages);
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));
    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> talk.endings.finishEnding(id));
    return id.value();
  }

  private ConversationId begun(String... messages) {
    talk.around.visitors.names.put(
        KIM.visitor(), new KnownAs("Kim Andersen", "kim@acme.example", "Acme"));
    var id = talk.asked(KIM, "open-" + ++talks).id();
    talk.commit(() -> talk.claims.claim(ANA, id));
    for (var message : messages) {
      talk.said(KIM, id, "m" + message.length(), message);
    }
    return id;
  }

  private static List<String> ids(Stretch stretch) {
    return stretch.found().stream().map(found -> found.conversation().id().value()).toList();
  }

  private Stretch find(RepCaller rep, String typed) {
    return find(rep, typed, null);
  }

  private Stretch find(RepCaller rep, String typed, @Nullable Instant before) {
    var wanted = Wanted.typed(typed, null, null, null);
    return talk.commit(() -> search.find(rep, wanted, before));
  }

  private Stretch find(Wanted wanted) {
    return talk.commit(() -> search.find(ANA, wanted, null));
  }
}
