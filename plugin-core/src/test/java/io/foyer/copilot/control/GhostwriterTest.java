package io.foyer.copilot.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.copilot.control.Ghostwriter.Text;
import io.foyer.copilot.control.Ghostwriter.Wish;
import io.foyer.copilot.control.model.ModelFixture;
import io.foyer.copilot.control.model.ModelStub;
import io.foyer.copilot.control.model.Speech;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;
import io.foyer.copilot.entity.Tone;
import io.foyer.platform.Database;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is asked for what is said on a rep's behalf. */
@Tag("AP-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class GhostwriterTest {
  private static final ConversationId TALK = new ConversationId("cnv_ghost");
  private static final Speech SPEECH = Speech.OPENAI;

  @Parameter Database database;

  private final Ghostwriter ghostwriter = new Ghostwriter();
  private final CopilotSettings settings = CopilotFixture.settings(SPEECH.provider());
  private Visitor kim = VisitorFixture.visitor("vis_kim");
  private ModelStub stub;
  private ModelFixture around;

  @BeforeEach
  void wire() throws IOException {
    database.empty("copilot_drafts");
    stub = ModelStub.speaking(SPEECH);
    around = new ModelFixture(SPEECH, stub.url());
    ghostwriter.copilot = CopilotFixture.writing(around);
    ghostwriter.copilot.greetings = around.greetings;
    ghostwriter.settings = around.settings;
    ghostwriter.model = around.model;
    ghostwriter.drafts = CopilotFixture.drafts(database, settings, around.clock);
    ghostwriter.own = new OwnTexts();
    ghostwriter.own.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId id) {
            return Optional.of(kim);
          }
        };
    ghostwriter.open();
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void keeps_what_was_written_with_the_engine_and_the_text_it_stands_for() {
    stub.says("Hello, may I help you compare our plans?");

    assertThat(written()).contains("Hello, may I help you compare our plans?");
    var kept = kept().get(0);
    assertThat(kept.isAutomated()).isTrue();
    assertThat(kept.rep()).isEqualTo(ANA.rep());
    assertThat(kept.engine()).contains("localhost");
    assertThat(kept.sources()).isEqualTo("Plans");
    assertThat(kept.refused()).isEmpty();
  }

  @Test
  void keeps_also_what_may_not_be_said_and_gives_nothing() {
    stub.says("Our plans are free.");

    assertThat(written()).isEmpty();
    assertThat(kept()).extracting(KeptDraft::text).containsExactly("Our plans are free.");
    assertThat(kept().get(0).refused()).contains(Failure.MODEL_UNUSABLE.word());
  }

  @Test
  @Tag("AI-5")
  void waits_no_longer_than_a_greeting_may_wait() {
    ghostwriter.patience = Duration.ofMillis(50);
    stub.saysAndPauses("Hello, ");

    assertThat(written()).isEmpty();
    assertThat(kept().get(0).refused()).contains(Failure.MODEL_SLOW.word());
  }

  @Test
  @Tag("AI-5")
  void gives_nothing_where_the_model_fails_and_asks_it_no_more_for_a_while() {
    stub.refuses(500);

    for (int times = 0; times < 3; times++) {
      assertThat(written()).isEmpty();
    }
    assertThat(isThere()).isFalse();
  }

  @Test
  @Tag("AI-5")
  void leaves_it_to_reps_to_try_a_model_again_that_failed() {
    hasFailed();
    around.clock.moveBy(Duration.ofSeconds(31));
    assertThat(isThere()).isFalse();
    int asked = stub.asked().size();
    assertThat(written()).isEmpty();
    assertThat(stub.asked()).hasSize(asked);

    stub.says("Hello there.");
    ghostwriter.copilot.start(new Tune("hello", Tone.FRIENDLY, Set.of()), new Heard());
    assertThat(isThere()).isTrue();
  }

  @Test
  @Tag("AI-5")
  void tries_it_itself_where_no_rep_has_for_long() {
    hasFailed();
    around.clock.moveBy(Duration.ofSeconds(331));

    assertThat(isThere()).isTrue();
  }

  private void hasFailed() {
    stub.refuses(500);
    for (int times = 0; times < 3; times++) {
      written();
    }
  }

  @Test
  void is_not_there_without_a_model_or_once_its_visitor_or_the_day_is_spent() {
    assertThat(isThere()).isTrue();
    settings.draftsPerVisitor = 0;
    assertThat(isThere()).isFalse();
    settings.draftsPerVisitor = 9;
    settings.draftsPerDay = 0;
    assertThat(isThere()).isFalse();
    settings.draftsPerDay = 9;
    around.hasNoModel();
    assertThat(isThere()).isFalse();
  }

  @Test
  void takes_nothing_from_what_the_rep_may_ask_for() {
    settings.draftsPerRep = 1;
    stub.says("Hello, may I help you?");
    written();

    assertThatCode(() -> database.inTx(() -> ghostwriter.drafts.requireRoom(ANA.rep(), kim.id())))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("SEC-1")
  void tells_the_model_only_what_the_settings_name() {
    stub.says("Hello, may I help you?");
    written();
    assertThat(told()).contains("Plans for {x}").doesNotContain("A page", "Hot accounts", "Ana");

    around.tells("page-title, stream");
    written();
    assertThat(told()).contains("A page", "Hot accounts");
  }

  @Test
  @Tag("SEC-1")
  void whoever_only_claims_an_address_is_not_told_in_which_stream_it_stands() {
    around.tells("stream");
    var said = Identity.UNKNOWN.saying("kim@acme.example", "Kim", null);
    kim = kim.identified(said, VisitorFixture.at(VisitorFixture.NOON));
    stub.says("Hello, may I help you?");
    written();

    assertThat(told()).doesNotContain("Hot accounts", "acme");
  }

  private Optional<String> written() {
    var text = new Text("a0t1", "Plans", "Hello, questions on our plans? Plans for {x}");
    var wish = new Wish(ANA.rep(), ANA.name(), kim, "Hot accounts", text, TALK, "");
    return database.inTx(() -> ghostwriter.write(wish));
  }

  private boolean isThere() {
    return database.inTx(() -> ghostwriter.isThere(kim.id()));
  }

  private List<KeptDraft> kept() {
    return database.inTx(() -> ghostwriter.drafts.of(TALK));
  }

  private String told() {
    return SPEECH.data(stub.last().body());
  }
}
