package io.foyer.copilot.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.copilot.entity.Tone;
import io.foyer.copilot.entity.refusal.CopilotOff;
import io.foyer.copilot.entity.refusal.DraftsSpent;
import io.foyer.copilot.entity.refusal.NothingAsked;
import io.foyer.copilot.entity.refusal.TextTooLong;
import io.foyer.platform.Database;
import io.foyer.shortcuts.control.ShortcutMenu;
import io.foyer.shortcuts.control.ShortcutMenu.Item;
import io.foyer.shortcuts.entity.Placeholders.Filled;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AI-1")
@Tag("AI-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class CopilotDeskTest {
  private static final Draft DRAFT =
      new Draft(
          "By the hectare.",
          new Engine("Test", "1", false),
          List.of(new Source("Prices", null)),
          true);

  @Parameter Database database;

  private final CopilotDesk desk = new CopilotDesk();
  private final FakeCopilot copilot = new FakeCopilot(DRAFT);
  private TalkFixture talk;
  private ConversationId id;
  private List<Item> shortcuts = List.of();
  private boolean isSlow;

  @BeforeEach
  void wire() {
    database.empty("copilot_drafts");
    database.empty("talk_languages");
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    id = talk.talking();
    desk.settings = CopilotFixture.settings("embedded");
    desk.copilot = copilot;
    desk.model = new ModelSettings();
    desk.archive = talk.archive;
    desk.visitors = new LiveVisitors();
    desk.configurations = talk.around.configurations;
    desk.lastWords = new LastWords();
    desk.lastWords.archive = talk.archive;
    desk.beside = new OwnTexts();
    desk.beside.visitors = desk.visitors;
    desk.beside.configurations = talk.around.configurations;
    desk.beside.answers = (rep, question) -> past(question);
    desk.beside.menu =
        new ShortcutMenu() {
          @Override
          public List<Item> of(RepCaller rep, ConversationId in) {
            return shortcuts;
          }
        };
    desk.drafts = CopilotFixture.drafts(database, desk.settings, talk.clock);
    desk.languages = CopilotFixture.languages(database, talk, desk.visitors);
  }

  @Test
  void asks_all_that_the_visitor_said_since_the_last_answer() {
    says("Hello");
    answers("Hello Kim");
    says("One thing.");
    says("What does it cost?");

    assertThat(question()).isEqualTo("One thing.\nWhat does it cost?");

    answers("Let me see");
    assertThat(question()).isEqualTo("One thing.\nWhat does it cost?");
  }

  @Test
  @Tag("CV-6")
  void what_the_rep_has_at_hand_may_answer_too_where_nothing_in_it_is_open() {
    says("What does it cost?");
    shortcuts =
        List.of(
            new Item("1", "Prices", new Filled("€9.", List.of()), true, null, null),
            new Item("2", "Name", new Filled("{Company}?", List.of("Company")), false, null, null));

    var task = (Suggest) suggest(ANA).task();

    assertThat(task.beside().shortcuts())
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo("€9."));
  }

  @Test
  @Tag("AI-1")
  void what_was_answered_before_is_at_hand_where_sales_ops_let_it_be() {
    says("Hello! How long do deliveries to Norway take?");
    assertThat(((Suggest) suggest(ANA).task()).beside().past()).isEmpty();

    talk.around.configurations.pastAnswers = true;
    assertThat(((Suggest) suggest(ANA).task()).beside().past())
        .extracting(Passage::text)
        .containsExactly("Hello! How long do deliveries to Norway take?");

    isSlow = true;
    assertThat(((Suggest) suggest(ANA).task()).beside().past()).isEmpty();
  }

  private List<Passage> past(String question) {
    if (isSlow) {
      throw new PersistenceException("slow");
    }
    var source = new Source("2026-11-01, Ben", null, "/console/playback/cnv_1", Kind.PAST);
    return List.of(new Passage(source, "", "", question));
  }

  @Test
  @Tag("AI-1")
  void an_alternative_knows_what_was_offered_before_it() {
    says("What does it cost?");
    run();

    assertThat(((Suggest) suggest(ANA).task()).shown()).isEmpty();
    var another = (Suggest) database.inTx(() -> desk.suggest(ANA, id, 1)).task();
    assertThat(another.shown()).containsExactly("By the hectare.");
  }

  @Test
  void says_that_nothing_was_asked() {
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(NothingAsked.class);
  }

  @Test
  @Tag("SEC-1")
  void drafts_for_the_rep_who_has_the_conversation_alone() {
    says("What does it cost?");

    assertThatThrownBy(() -> suggest(BEN)).isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> suggest(TalkFixture.MAY)).isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("AI-4")
  void what_the_rep_and_the_company_are_called_is_never_tuned() {
    var task = (Tune) database.inTx(() -> desk.tune(ANA, id, "Hi", Tone.CASUAL)).task();

    assertThat(task.names()).contains("Ana Novak", "Ana", "Novak");
    assertThat(database.inTx(() -> desk.tone(ANA, id))).isEqualTo(Tone.FRIENDLY);
  }

  @Test
  @Tag("AI-2")
  void a_reply_is_made_for_what_was_said_last_or_for_nothing() {
    var first =
        (Expand) database.inTx(() -> desk.expand(ANA, id, "call Monday", Tone.CASUAL)).task();
    assertThat(first.question()).isEmpty();

    says("What now?");
    var next =
        (Expand) database.inTx(() -> desk.expand(ANA, id, "call Monday", Tone.CASUAL)).task();
    assertThat(next.question()).isEqualTo("What now?");
    assertThat(next.notes()).isEqualTo("call Monday");
  }

  @Test
  @Tag("AI-3")
  void each_side_reads_its_own_language() {
    assertThatThrownBy(() -> database.inTx(() -> desk.translate(ANA, id, "Hello")))
        .isInstanceOf(NothingAsked.class);

    says("Bonjour");
    var out = (Translate) database.inTx(() -> desk.translate(ANA, id, "Hello")).task();
    var in = (Translate) database.inTx(() -> desk.read(ANA, id, "en")).task();
    assertThat(List.of(out.text(), out.into(), out.said())).containsExactly("Hello", "", "Bonjour");
    says("Est-ce que votre produit fonctionne avec Salesforce ?");
    var known = (Translate) database.inTx(() -> desk.translate(ANA, id, "Hello")).task();
    assertThat(known.into()).isEqualTo("fr");
    assertThat(List.of(in.text(), in.into())).containsExactly("Bonjour", "en");
  }

  @Test
  @Tag("AI-4")
  void a_text_that_is_no_message_is_not_tuned() {
    var notes = "word ".repeat(10_000);

    assertThatThrownBy(() -> database.inTx(() -> desk.tune(ANA, id, notes, Tone.CASUAL)))
        .isInstanceOf(TextTooLong.class);
  }

  @Test
  void where_it_is_off_it_offers_nothing_and_drafts_nothing() {
    desk.settings = CopilotFixture.settings("none");

    assertThat(desk.abilities()).isEmpty();
    assertThat(copilot.isAsked).isFalse();
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(CopilotOff.class);
  }

  @Test
  void keeps_each_draft_with_its_engine_and_sends_nothing() {
    says("What does it cost?");
    var before = talk.log(id).size();
    run();

    assertThat(copilot.told).containsExactly(DRAFT);
    assertThat(kept()).extracting(KeptDraft::text).containsExactly("By the hectare.");
    assertThat(kept()).extracting(KeptDraft::engine).containsExactly("Test 1");
    assertThat(kept()).extracting(KeptDraft::sources).containsExactly("Prices");
    assertThat(talk.log(id)).hasSize(before);
  }

  @Test
  void keeps_nothing_where_nothing_was_drafted() {
    says("What does it cost?");
    copilot.fails(Failure.NOTHING_KNOWN);
    run();

    assertThat(copilot.failures).containsExactly(Failure.NOTHING_KNOWN);
    assertThat(kept()).isEmpty();
  }

  @Test
  void keeps_what_a_model_wrote_and_nobody_may_use_and_counts_it() {
    says("What does it cost?");
    desk.settings.draftsPerRep = 1;
    copilot.writes("It is free.");
    copilot.fails(Failure.MODEL_UNUSABLE);
    run();

    assertThat(kept()).extracting(KeptDraft::text).containsExactly("It is free.");
    assertThat(kept())
        .extracting(KeptDraft::refused)
        .containsExactly(Optional.of("model-unusable"));
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(DraftsSpent.class);
  }

  @Test
  void what_a_model_wrote_is_kept_once() {
    says("What does it cost?");
    copilot.writes("By the");
    run();

    assertThat(kept()).extracting(KeptDraft::refused).containsExactly(Optional.empty());
  }

  @Test
  void a_rep_has_so_many_drafts_in_a_day() {
    says("What does it cost?");
    desk.settings.draftsPerRep = 2;
    run();
    run();
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(DraftsSpent.class);

    talk.clock.moveBy(Duration.ofHours(25));
    run();
    assertThat(kept()).hasSize(3);
  }

  @Test
  void so_have_a_visitor_and_the_installation() {
    says("What does it cost?");
    run();
    desk.settings.draftsPerVisitor = 1;
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(DraftsSpent.class);
    desk.settings.draftsPerVisitor = 5;
    desk.settings.draftsPerDay = 1;
    assertThatThrownBy(() -> suggest(ANA)).isInstanceOf(DraftsSpent.class);
  }

  private Job suggest(RepCaller rep) {
    return database.inTx(() -> desk.suggest(rep, id, 0));
  }

  private String question() {
    return ((Suggest) suggest(ANA).task()).question();
  }

  private void run() {
    var job = suggest(ANA);
    database.inTx(
        () -> {
          desk.run(job, copilot.teller());
          return true;
        });
  }

  private List<KeptDraft> kept() {
    return database.inTx(() -> desk.drafts(ANA, id));
  }

  private void says(String text) {
    talk.said(KIM, id, "kim-" + talk.log(id).size(), text);
  }

  private void answers(String text) {
    var clientId = new ClientId("ana-" + talk.log(id).size());
    talk.commit(() -> talk.messages.post(ANA, id, clientId, MessageText.typed(text)));
  }
}
