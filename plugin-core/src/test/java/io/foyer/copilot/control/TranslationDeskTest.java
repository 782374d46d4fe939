package io.foyer.copilot.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.TranslationDesk.Talk;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Languages;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.OwnWords;
import io.foyer.copilot.entity.Spoken;
import io.foyer.copilot.entity.Spoken.By;
import io.foyer.copilot.entity.refusal.CopilotOff;
import io.foyer.copilot.entity.refusal.DraftsSpent;
import io.foyer.copilot.entity.refusal.NothingAsked;
import io.foyer.platform.Database;
import io.foyer.visitors.control.LiveVisitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AI-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class TranslationDeskTest {
  private static final String ASKED = "こんにちは、料金を教えてください。";
  private static final Draft HELLO =
      new Draft("Hello, what does it cost?", new Engine("Test", "1", true), List.of(), false)
          .between(new Languages("ja", "en"));

  @Parameter Database database;

  private final FakeCopilot copilot = new FakeCopilot(HELLO);
  private final TranslationDesk translation = new TranslationDesk();
  private TalkFixture talk;
  private ConversationId id;

  @BeforeEach
  void wire() {
    for (var table : List.of("copilot_drafts", "own_words", "talk_languages")) {
      database.empty(table);
    }
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    id = talk.talking();
    copilot.translates();
    var desk = new CopilotDesk();
    desk.settings = CopilotFixture.settings("openai");
    desk.archive = talk.archive;
    desk.copilot = copilot;
    desk.drafts = CopilotFixture.drafts(database, desk.settings, talk.clock);
    translation.settings = desk.settings;
    translation.copilot = copilot;
    translation.desk = desk;
    translation.archive = talk.archive;
    translation.drafts = desk.drafts;
    translation.languages = CopilotFixture.languages(database, talk, new LiveVisitors());
    translation.words = new KeptWords();
    translation.words.em = database.em();
    translation.words.clock = talk.clock;
  }

  @Test
  void finds_the_language_of_the_visitor_by_itself() {
    assertThat(talk("en").visitor()).isEqualTo(new Spoken("", By.NOTHING));

    says(ASKED);
    assertThat(talk("en").visitor()).isEqualTo(new Spoken("ja", By.WORDS));
  }

  @Test
  void follows_a_visitor_who_changes_its_language() {
    says("Hello! What happens when the internet goes down for a day?");
    assertThat(talk("en").visitor()).isEqualTo(new Spoken("en", By.WORDS));

    says("Bonjour, est-ce que vous avez un magasin près de la gare ?");
    assertThat(talk("en").visitor()).isEqualTo(new Spoken("fr", By.WORDS));
  }

  @Test
  void a_rep_knows_better_and_so_does_who_comes_after_it() {
    says(ASKED);
    choose("ko");
    choose("zh");

    assertThat(talk("en").visitor()).isEqualTo(new Spoken("zh", By.REP));
  }

  @Test
  void each_message_is_translated_once_and_kept_with_its_engine() {
    var message = says(ASKED);
    read(message, "en");
    read(message, "en");

    assertThat(copilot.tasks).hasSize(1);
    assertThat(((Translate) copilot.tasks.get(0)).text()).isEqualTo(ASKED);
    assertThat(copilot.told).extracting(Draft::text).containsExactly(HELLO.text(), HELLO.text());
    assertThat(copilot.told.get(1).languages()).isEqualTo(new Languages("ja", "en"));
    var kept = talk("en").readings();
    assertThat(kept).extracting(KeptDraft::message).containsExactly(message);
    assertThat(kept).extracting(KeptDraft::engine).containsExactly("Test 1");
    assertThat(talk("de").readings()).isEmpty();
  }

  @Test
  void that_there_is_nothing_to_translate_is_kept_too() {
    var message = says("OK then");
    copilot.writes("");
    copilot.fails(Failure.SAME_LANGUAGE);
    read(message, "en");
    read(message, "en");

    assertThat(copilot.tasks).hasSize(1);
    assertThat(copilot.failures).containsExactly(Failure.SAME_LANGUAGE, Failure.SAME_LANGUAGE);
  }

  @Test
  @Tag("AI-5")
  void what_failed_is_asked_again_and_the_talk_goes_on() {
    var message = says(ASKED);
    copilot.writes("He");
    copilot.fails(Failure.MODEL_SLOW);
    read(message, "en");
    read(message, "en");

    assertThat(copilot.tasks).hasSize(2);
    assertThat(talk("en").readings()).isEmpty();
    assertThat(says("もしもし")).isGreaterThan(message);
  }

  @Test
  void the_bounds_of_a_day_hold_for_what_was_not_translated_yet() {
    var message = says(ASKED);
    var next = says("もしもし");
    translation.settings.draftsPerRep = 1;
    read(message, "en");
    read(message, "en");

    assertThatThrownBy(() -> read(next, "en")).isInstanceOf(DraftsSpent.class);
  }

  @Test
  @Tag("SEC-1")
  void only_who_has_the_talk_asks_and_only_for_what_the_visitor_said() {
    var message = says(ASKED);

    assertThatThrownBy(() -> database.inTx(() -> translation.reading(BEN, id, message, "en")))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> read(1, "en")).isInstanceOf(NothingAsked.class);
    assertThatThrownBy(() -> read(message + 1, "en")).isInstanceOf(NothingAsked.class);
    assertThat(copilot.tasks).isEmpty();
  }

  @Test
  void what_the_rep_wrote_itself_stays_beside_what_it_sent() {
    keepOwn("We come at once.");
    keepOwn("Something else");

    assertThat(talk("en").own()).extracting(OwnWords::text).containsExactly("We come at once.");
    assertThat(talk("en").own()).extracting(OwnWords::rep).containsExactly(ANA.rep());
  }

  @Test
  void where_nothing_translates_nothing_is_looked_for() {
    says(ASKED);
    copilot.translatesNothing();
    assertThat(talk("en").translator()).isEmpty();
    assertThat(talk("en").visitor().by()).isEqualTo(By.NOTHING);

    translation.settings.provider = "none";
    assertThat(talk("en").translator()).isEmpty();
    assertThatThrownBy(() -> choose("ja")).isInstanceOf(CopilotOff.class);
  }

  private long says(String text) {
    talk.said(KIM, id, "kim-" + talk.log(id).size(), text);
    return talk.log(id).size();
  }

  private Talk talk(String into) {
    return database.inTx(() -> translation.talk(ANA, id, into));
  }

  private void choose(String code) {
    database.inTx(
        () -> {
          translation.choose(ANA, id, code);
          return true;
        });
  }

  private void keepOwn(String text) {
    database.inTx(
        () -> {
          translation.keepOwn(ANA, id, new ClientId("msg_1"), text);
          return true;
        });
  }

  private void read(long message, String into) {
    var job = database.inTx(() -> translation.reading(ANA, id, message, into));
    database.inTx(
        () -> {
          translation.read(job, copilot.teller());
          return true;
        });
  }
}
