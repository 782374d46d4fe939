package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.Database;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Words;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is asked for the words, and anything may happen until it has found them. */
@Tag("AP-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ModelPounceStoreTest {
  private static final String PLAIN = "[auto] GREETING by Ana Novak in a0s1";
  private static final Optional<Words> FOUND = Optional.of(new Words("a0tGREETING", "Bonjour !"));

  @Parameter Database database;

  private AutoPounceFixture auto;

  @BeforeEach
  void kim_looks_at_a_page_and_a_model_is_asked() {
    auto = new AutoPounceFixture(database);
    auto.hasModel = true;
    auto.talk.around.reps.reachable.remove(BEN.rep());
  }

  @Test
  @Tag("AP-4")
  void says_what_the_model_wrote_marked_like_any_other() {
    assertThat(auto.greeted()).isEmpty();
    greet(turn(), FOUND);

    assertThat(auto.said(kims())).containsExactly("[auto] Bonjour !");
    assertThat(auto.stored("SELECT text_id FROM pounces")).containsExactly("a0tGREETING");
    assertThat(auto.takenIn).containsExactly(ANA.rep());
    assertThat(isDue(PounceDeadline.GREET_PLAINLY, KIM.visitor().value(), 6)).isFalse();
  }

  @Test
  void says_what_the_company_wrote_where_the_model_found_nothing() {
    auto.greeted();
    greet(turn(), Optional.empty());

    assertThat(auto.said(kims())).containsExactly(PLAIN);
  }

  @Test
  @Tag("SC-1")
  void says_what_the_company_wrote_where_the_node_that_asked_is_lost() {
    auto.greeted();
    assertThat(isDue(PounceDeadline.GREET_PLAINLY, KIM.visitor().value(), 6)).isTrue();

    var other = auto.pouncer();
    auto.talk.commit(() -> other.greetPlainly(KIM.visitor()));
    assertThat(auto.said(kims())).containsExactly(PLAIN);
  }

  @Test
  @Tag("SC-1")
  void words_that_come_when_another_has_spoken_are_not_said() {
    auto.greeted();
    auto.talk.commit(() -> taken(PounceDeadline.GREET_PLAINLY, KIM.visitor().value()));
    auto.talk.commit(() -> auto.pouncer.greetPlainly(KIM.visitor()));
    greet(turn(), FOUND);

    assertThat(auto.said(kims())).containsExactly(PLAIN);
  }

  @Test
  @Tag("CV-1")
  void a_rep_who_speaks_meanwhile_is_heard_alone() {
    auto.greeted();
    auto.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    auto.talk.around.reps.reachable.add(BEN.rep());
    var words = MessageText.typed("Good morning");
    auto.talk.commit(() -> auto.talk.pounces.begin(BEN, KIM, new ClientId("p1"), words));
    greet(turn(), FOUND);

    assertThat(auto.said(kims())).containsExactly("Good morning");
  }

  @Test
  void a_visitor_who_asks_meanwhile_is_not_spoken_over() {
    auto.greeted();
    var asked = Optional.of(MessageText.typed("Hello?"));
    auto.talk.commit(() -> auto.talk.desk.open(KIM, new ClientId("open-1"), asked));
    greet(turn(), FOUND);

    assertThat(auto.said(kims())).containsExactly("Hello?");
  }

  @Test
  @Tag("AP-7")
  void nobody_is_spoken_to_who_was_shut_out_or_has_left_meanwhile() {
    auto.greeted();
    auto.blocked.add(KIM.visitor());
    greet(turn(), FOUND);
    auto.blocked.clear();
    auto.kim = null;
    auto.talk.commit(() -> auto.pouncer.greetPlainly(KIM.visitor()));

    assertThat(auto.stored("SELECT id FROM conversations")).isEmpty();
  }

  @Test
  void words_for_another_page_or_another_rep_are_not_said() {
    auto.greeted();
    auto.kim =
        VisitorFixture.visitor("vis_kim")
            .heard(
                VisitorFixture.report("one", "http://localhost:8080/demo/b"),
                VisitorFixture.PATIENCE,
                VisitorFixture.at(VisitorFixture.NOON));
    greet(turn(), FOUND);
    assertThat(auto.said(kims())).containsExactly(PLAIN);

    kim_looks_at_a_page_and_a_model_is_asked();
    auto.greeted();
    auto.talk.around.reps.reachable.remove(ANA.rep());
    auto.talk.around.reps.reachable.add(BEN.rep());
    greet(turn(), FOUND);
    assertThat(auto.said(kims())).containsExactly("[auto] GREETING by Ben Carter in a0s1");
  }

  @Test
  void where_no_model_is_wanted_nobody_waits_for_one() {
    auto.hasModel = false;

    assertThat(auto.said(auto.greeted().orElseThrow().id())).containsExactly(PLAIN);
    assertThat(auto.turns).isEmpty();
  }

  @Test
  void who_does_not_answer_is_spoken_to_once_more_in_the_models_words() {
    var id = greeted();
    auto.talk.commit(() -> auto.nudger.nudge(id));
    assertThat(said(turn())).isEqualTo("GREETING by Ana Novak in a0s1");
    assertThat(isDue(PounceDeadline.NUDGE_PLAINLY, id.value(), 6)).isTrue();
    var found = Optional.of(new Words("a0tNUDGE", "Toujours là ?"));
    nudge(id, found);
    nudge(id, found);

    assertThat(auto.said(id)).containsExactly(PLAIN, "[auto] Toujours là ?");
    assertThat(auto.stored("SELECT nudge_id FROM pounces")).containsExactly("a0tNUDGE");
  }

  @Test
  @Tag("AP-7")
  void who_answers_or_closes_it_while_the_model_writes_is_left_alone() {
    var answered = greeted();
    auto.talk.commit(() -> auto.nudger.nudge(answered));
    auto.talk.said(KIM, answered, "m1", "Yes");
    nudge(answered, FOUND);
    assertThat(auto.said(answered)).containsExactly(PLAIN, "Yes");

    kim_looks_at_a_page_and_a_model_is_asked();
    var closed = greeted();
    auto.talk.commit(() -> auto.nudger.nudge(closed));
    auto.talk.commit(() -> auto.store.dismiss(closed, auto.talk.clock.instant()));
    nudge(closed, FOUND);
    assertThat(auto.said(closed)).containsExactly(PLAIN);
  }

  @Test
  @Tag("SC-1")
  void is_spoken_to_once_more_where_the_node_that_asked_is_lost() {
    var id = greeted();
    auto.talk.commit(() -> auto.nudger.nudge(id));
    auto.talk.commit(() -> taken(PounceDeadline.NUDGE_PLAINLY, id.value()));
    auto.talk.commit(() -> auto.nudger.nudgePlainly(id));

    assertThat(auto.said(id)).containsExactly(PLAIN, "[auto] NUDGE by Ana Novak in a0s1");
  }

  private ConversationId greeted() {
    auto.hasModel = false;
    var id = auto.greeted().orElseThrow().id();
    auto.hasModel = true;
    return id;
  }

  private Turn turn() {
    return auto.turns.get(auto.turns.size() - 1);
  }

  private static String said(Turn turn) {
    return Objects.requireNonNull(turn.before()).said();
  }

  private void greet(Turn turn, Optional<Words> written) {
    auto.talk.commit(() -> auto.pouncer.greet(turn, written));
  }

  private void nudge(ConversationId id, Optional<Words> written) {
    auto.talk.commit(() -> auto.nudger.nudge(id, turn(), written));
  }

  private ConversationId kims() {
    return auto.talk.commit(() -> auto.talk.archive.latestOf(KIM)).orElseThrow().id();
  }

  /** As the loop of the deadlines does before it tells of one. */
  private boolean taken(String kind, String subject) {
    return auto.pouncer.deadlines.take(kind, subject);
  }

  private boolean isDue(String kind, String subject, int seconds) {
    var at = auto.talk.clock.instant().plus(Duration.ofSeconds(seconds));
    return auto.isDue(kind, subject, at);
  }
}
