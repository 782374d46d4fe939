package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Database;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Visitors who are greeted on a rep's behalf, and those who are not. */
@Tag("AP-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class NudgeStoreTest {
  @Parameter Database database;

  private AutoPounceFixture auto;

  @BeforeEach
  void kim_looks_at_a_page() {
    auto = new AutoPounceFixture(database);
  }

  @Test
  @Tag("AP-1")
  void who_does_not_answer_is_spoken_to_once_more_and_then_left() {
    var id = auto.greeted().orElseThrow().id();
    var due = auto.talk.clock.instant().plusSeconds(60);
    assertThat(auto.isDue(PounceDeadline.NUDGE, id.value(), due)).isTrue();

    nudged(id);
    nudged(id);

    assertThat(auto.said(id))
        .containsExactly(
            "[auto] GREETING by Ana Novak in a0s1", "[auto] NUDGE by Ana Novak in a0s1");
  }

  @Test
  @Tag("AP-7")
  void nobody_is_nudged_who_answered_or_closed_it_or_whose_rep_is_gone() {
    var answered = auto.greeted().orElseThrow().id();
    auto.talk.said(KIM, answered, "m1", "Yes");
    assertThat(nudged(answered)).isFalse();

    auto = new AutoPounceFixture(database);
    var closed = auto.greeted().orElseThrow().id();
    auto.talk.commit(() -> auto.store.dismiss(closed, auto.talk.clock.instant()));
    assertThat(nudged(closed)).isFalse();

    auto = new AutoPounceFixture(database);
    var left = auto.greetedBy(ANA);
    auto.talk.around.reps.reachable.clear();
    assertThat(nudged(left)).isFalse();
  }

  @Test
  void who_looks_elsewhere_is_nudged_when_it_is_back() {
    var id = auto.greeted().orElseThrow().id();
    auto.talk.clock.moveBy(Duration.ofSeconds(60));
    auto.kim = hidden();
    assertThat(nudged(id)).isFalse();
    var next = auto.talk.clock.instant().plusSeconds(60);
    assertThat(auto.isDue(PounceDeadline.NUDGE, id.value(), next)).isTrue();

    auto.kim = VisitorFixture.visitor("vis_kim");
    assertThat(nudged(id)).isTrue();
  }

  private boolean nudged(ConversationId id) {
    var before = auto.said(id).size();
    auto.talk.commit(() -> auto.nudger.nudge(id));
    return auto.said(id).size() > before;
  }

  private static Visitor hidden() {
    var report = VisitorFixture.report("one", "http://localhost:8080/demo/", 0, false, true);
    return VisitorFixture.visitor("vis_kim")
        .heard(report, VisitorFixture.PATIENCE, VisitorFixture.at(VisitorFixture.NOON));
  }
}
