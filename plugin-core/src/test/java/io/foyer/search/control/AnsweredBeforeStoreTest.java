package io.foyer.search.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What reps answered in conversations that are over, for one who is asked alike. */
@Tag("AI-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class AnsweredBeforeStoreTest {
  private static final String ASKED = "How long do your deliveries to Norway take?";

  @Parameter Database database;

  private final WordsKeeper keeper = new WordsKeeper();
  private final AnsweredBefore answers = new AnsweredBefore();
  private TalkFixture talk;
  private int said;

  @BeforeEach
  void wire() {
    database.empty("conversation_words");
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    var known = new Talks();
    known.em = keeper.em = database.em();
    keeper.talks = known;
    answers.talks = known;
    answers.rights = talk.rights;
    answers.store = new WordsStore();
    answers.store.em = database.em();
    answers.store.answerTime = PlatformFixture.answerTime(database);
    talk.hear(
        event -> {
          if (event instanceof ConversationEnded ended) {
            database.inTx(() -> keeper.ended(ended));
          }
        },
        seen -> {});
  }

  @Test
  void finds_the_answer_with_its_question_and_a_way_to_the_conversation() {
    var id = talked("Is delivery to Norway quick?", "To Norway it takes about two weeks by ship.");

    var found = found(ANA, ASKED).get(0);
    assertThat(found.heading()).isEqualTo("Is delivery to Norway quick?");
    assertThat(found.text()).isEqualTo("To Norway it takes about two weeks by ship.");
    assertThat(found.source().kind()).isEqualTo(Kind.PAST);
    assertThat(found.source().title()).isEqualTo("2026-11-18, Ana Novak");
    assertThat(found.source().inside()).isEqualTo("/console/playback/" + id);
    assertThat(found.source().link()).isNull();
  }

  @Test
  @Tag("SEC-1")
  void tells_a_rep_of_those_alone_that_it_had_and_who_oversees_of_all() {
    talked("Is delivery to Norway quick?", "To Norway it takes about two weeks by ship.");

    assertThat(found(MAY, ASKED)).hasSize(1);
    assertThat(found(BEN, ASKED)).isEmpty();
    assertThat(found(CHLOE, ASKED)).isEmpty();
  }

  @Test
  @Tag("SEC-2")
  @Tag("PR-1")
  void leaves_out_what_tells_who_talked() {
    talked(
        "Kim Andersen of Acme here, call +34 600 123 456: Norway?",
        "Norway is fine, Kim. I write to kim@acme.example as Ana Novak of ours.");

    var found = found(ANA, ASKED).get(0);
    assertThat(found.heading()).isEqualTo("… of … here, call …: Norway?");
    assertThat(found.text()).isEqualTo("Norway is fine, …. I write to … as … of ours.");
  }

  @Test
  @Tag("SEC-2")
  @Tag("PR-1")
  void leaves_out_what_was_answered_on_one_case_alone() {
    talked(
        "Norway, please: when?", "Thanks Maria, we ship order 48213 to Hauptstr. 5, 10115 Berlin.");
    talked("Do you deliver to Norway?", "Thank you, Maria Berg. Norway takes 14 days by ship.");

    assertThat(found(ANA, ASKED))
        .extracting(Passage::text)
        .containsExactly("Thank you, …. Norway takes 14 days by ship.");
    assertThat(found(ANA, "Orders 48213 and 10115: how long to Norway?"))
        .extracting(Passage::text)
        .contains("Thanks …, we ship order 48213 to Hauptstr. 5, 10115 Berlin.");
  }

  @Test
  @Tag("SEC-2")
  void greets_nobody_by_the_name_of_another() {
    talked("John here. Do you deliver to Norway?", "Hello John, we do, to all parts of it.");
    talked("Do you deliver to Norway, too?", "Bonjour ! We do, to most of the islands too.");
    talked("ノルウェー Norway に配送できますか？", "ジョン様、ノルウェー Norway にも配送しております。どうぞ。");

    assertThat(found(ANA, ASKED))
        .extracting(Passage::text)
        .containsExactlyInAnyOrder(
            "we do, to all parts of it.",
            "We do, to most of the islands too.",
            "ノルウェー Norway にも配送しております。どうぞ。");
  }

  @Test
  void offers_neither_half_a_word_nor_what_answers_nothing() {
    talked("Do you deliver to Norway?", "Yes!");
    talked("Norway?");
    var id = begun();
    writes(id, "We deliver to Norway, to all parts of it.");
    ended(id);

    assertThat(found(ANA, ASKED)).isEmpty();
  }

  @Test
  void what_is_asked_of_a_conversation_that_goes_on_is_not_offered() {
    var id = begun();
    talk.said(KIM, id, next(), "Do you deliver to Norway?");
    writes(id, "We do, to all parts of Norway there are.");

    assertThat(found(ANA, ASKED)).isEmpty();
  }

  @Test
  void reads_those_that_have_most_of_the_words() {
    for (int each = 0; each < WordsStore.ALIKE; each++) {
      talked("Something on Norway?", "Norway is a long way from here, number " + each);
    }
    talked("How long take deliveries to Norway?", "Two weeks, as long as the sea is calm.");
    talked("Deliveries to Sweden?", "Sweden takes three weeks, as far as we know.");

    assertThat(found(ANA, ASKED))
        .hasSize(WordsStore.ALIKE)
        .extracting(Passage::text)
        .contains("Two weeks, as long as the sea is calm.");
  }

  @Test
  void small_talk_finds_nothing_and_signs_of_the_database_mean_nothing() {
    talked("Do you deliver to Norway?", "We do, to all parts of Norway there are.");

    assertThat(found(ANA, "Hello, how are you?")).isEmpty();
    var signs = List.of("%", "_orway", "'; drop");
    assertThat(talk.commit(() -> answers.store.alike(null, signs))).isEmpty();
  }

  private String talked(String question, String... replies) {
    var id = begun();
    talk.said(KIM, id, next(), question);
    for (var reply : replies) {
      writes(id, reply);
    }
    ended(id);
    return id.value();
  }

  private ConversationId begun() {
    talk.around.visitors.names.put(
        KIM.visitor(), new KnownAs("Kim Andersen", "kim@acme.example", "Acme"));
    var id = talk.asked(KIM, "open-" + next()).id();
    talk.commit(() -> talk.claims.claim(ANA, id));
    return id;
  }

  private void writes(ConversationId id, String text) {
    var words = MessageText.typed(text);
    talk.commit(() -> talk.messages.post(ANA, id, new ClientId(next()), words));
  }

  private void ended(ConversationId id) {
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));
    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> talk.endings.finishEnding(id));
  }

  private String next() {
    return "m" + ++said;
  }

  private List<Passage> found(RepCaller rep, String question) {
    return talk.commit(() -> answers.like(rep, question));
  }
}
