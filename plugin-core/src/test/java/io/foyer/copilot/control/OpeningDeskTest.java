package io.foyer.copilot.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Open;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Skill;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.copilot.entity.Tone;
import io.foyer.copilot.entity.refusal.CopilotOff;
import io.foyer.copilot.entity.refusal.DraftsSpent;
import io.foyer.platform.Database;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts of first words to a visitor who has not asked anybody. */
@Tag("CV-1")
@Tag("AI-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OpeningDeskTest {
  private static final Passage GREETING =
      new Passage(new Source("Hello", null, null, Kind.GREETING), "", "", "May I help?");
  private static final Draft DRAFT =
      new Draft("May I help?", new Engine("Test", "1", false), List.of(GREETING.source()), false);

  @Parameter Database database;

  private final OpeningDesk desk = new OpeningDesk();
  private final CopilotDesk drafting = new CopilotDesk();
  private final FakeCopilot copilot = new FakeCopilot(DRAFT);
  private TalkFixture talk;
  private @Nullable Visitor kim = VisitorFixture.visitor("vis_kim");

  @BeforeEach
  void wire() {
    database.empty("copilot_drafts");
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    desk.settings = settings("embedded");
    desk.model =
        new ModelSettings() {
          @Override
          public Set<String> visitorFacts() {
            return Set.of("page-title", "company");
          }
        };
    desk.assignments = talk.around.assignments;
    desk.configurations = talk.around.configurations;
    desk.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId id) {
            return Optional.ofNullable(kim);
          }
        };
    desk.own = new OwnTexts();
    desk.own.visitors = desk.visitors;
    desk.texts = (visitor, name) -> List.of(GREETING);
    desk.drafts = new KeptDrafts();
    desk.drafts.em = database.em();
    desk.drafts.settings = desk.settings;
    desk.drafts.clock = talk.clock;
    drafting.settings = desk.settings;
    drafting.copilot = copilot;
    drafting.drafts = desk.drafts;
    drafting.archive = talk.archive;
  }

  @Test
  void drafts_from_the_greetings_of_the_company_in_the_reps_tone() {
    var task = (Open) open().task();

    assertThat(task.texts()).containsExactly(GREETING);
    assertThat(task.tone()).isEqualTo(Tone.CASUAL);
    assertThat(task.names()).contains("Ana Novak", "Ana");
  }

  @Test
  @Tag("AI-2")
  @Tag("AI-4")
  void notes_and_own_words_need_no_question() {
    var notes = (Expand) of(() -> desk.expand(ANA, KIM.visitor(), "demo on Monday", Tone.FRIENDLY));
    var own = (Tune) of(() -> desk.tune(ANA, KIM.visitor(), "hi there", Tone.FRIENDLY));

    assertThat(notes.question()).isEmpty();
    assertThat(notes.notes()).isEqualTo("demo on Monday");
    assertThat(own.names()).contains("Ana Novak");
  }

  @Test
  @Tag("SEC-1")
  void drafts_for_reps_to_whom_the_visitor_is_routed_while_it_is_here() {
    assertThatThrownBy(() -> desk.open(CHLOE, KIM.visitor(), 0, Tone.CASUAL))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> desk.tone(CHLOE, KIM.visitor()))
        .isInstanceOf(NotYourConversation.class);

    kim = null;
    assertThatThrownBy(this::open).isInstanceOf(NotYourConversation.class);
  }

  @Test
  void where_it_is_off_it_offers_nothing_and_drafts_nothing() {
    desk.settings.provider = "none";

    assertThat(drafting.abilitiesBefore()).isEmpty();
    assertThatThrownBy(this::open).isInstanceOf(CopilotOff.class);
  }

  @Test
  void offers_neither_an_answer_nor_a_translation_before_anything_was_said() {
    assertThat(drafting.abilitiesBefore()).noneMatch(one -> one.skill() == Skill.SUGGEST);
  }

  @Test
  void a_draft_belongs_to_the_visitor_until_its_words_begin_a_conversation() {
    run();
    assertThat(rows()).hasSize(1).containsOnlyNulls();

    var id = talk.talking();
    assertThat(drafts(id)).isEmpty();
    ConversationSummary begun = talk.commit(() -> talk.archive.find(ANA, id));
    database.inTx(
        () -> {
          desk.drafts.begun(begun, ANA.rep());
          return true;
        });

    assertThat(drafts(id)).extracting(KeptDraft::text).containsExactly("May I help?");
    assertThat(drafts(id)).extracting(KeptDraft::sources).containsExactly("Hello");
  }

  @Test
  void counts_like_any_other_for_rep_visitor_and_day() {
    run();
    desk.settings.draftsPerRep = 1;
    assertThatThrownBy(this::open).isInstanceOf(DraftsSpent.class);
    desk.settings.draftsPerRep = 9;
    desk.settings.draftsPerVisitor = 1;
    assertThatThrownBy(this::open).isInstanceOf(DraftsSpent.class);
    desk.settings.draftsPerVisitor = 9;
    desk.settings.draftsPerDay = 1;
    assertThatThrownBy(this::open).isInstanceOf(DraftsSpent.class);
  }

  private CopilotTask of(Supplier<Job> wish) {
    return database.inTx(wish).task();
  }

  private Job open() {
    return database.inTx(() -> desk.open(ANA, KIM.visitor(), 0, Tone.CASUAL));
  }

  private void run() {
    var job = open();
    database.inTx(
        () -> {
          drafting.run(job, copilot.teller());
          return true;
        });
  }

  private List<KeptDraft> drafts(ConversationId id) {
    return database.inTx(() -> desk.drafts.of(id));
  }

  private List<?> rows() {
    return database.inTx(
        () ->
            database
                .em()
                .createNativeQuery("SELECT conversation_id FROM copilot_drafts")
                .getResultList());
  }

  private static CopilotSettings settings(String provider) {
    var settings = new CopilotSettings();
    settings.provider = provider;
    settings.draftsPerRep = 9;
    settings.draftsPerVisitor = 9;
    settings.draftsPerDay = 9;
    return settings;
  }
}
