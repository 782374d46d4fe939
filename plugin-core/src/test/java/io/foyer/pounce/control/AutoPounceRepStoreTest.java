package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.AutomatedText;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Pounce;
import io.foyer.platform.Database;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
class AutoPounceRepStoreTest {
  @Parameter Database database;

  private AutoPounceFixture auto;

  @BeforeEach
  void kim_looks_at_a_page() {
    auto = new AutoPounceFixture(database);
  }

  @Test
  @Tag("AP-2")
  void of_those_who_let_it_be_the_one_who_waited_longest_is_next() {
    auto.greeted();
    var first = auto.talk.commit(() -> auto.talk.archive.latestOf(KIM)).orElseThrow();
    auto.talk.said(KIM, first.id(), "m1", "No");
    auto.talk.commit(() -> auto.talk.endings.end(KIM, first.id(), null));
    isBack(Duration.ofDays(1));
    assertThat(auto.greeted().orElseThrow().isHeldBy(BEN.rep())).isTrue();
  }

  @Test
  @Tag("AP-3")
  void nobody_is_greeted_in_the_name_of_a_rep_who_does_not_want_it() {
    database.inTx(() -> auto.switches.choose(ANA.rep(), false));
    auto.refresh();

    assertThat(auto.greeted().orElseThrow().isHeldBy(BEN.rep())).isTrue();
  }

  @Test
  @Tag("AP-2")
  void nobody_is_greeted_in_the_name_of_a_rep_it_is_not_routed_to() {
    auto.talk.around.reps.reachable.clear();
    auto.talk.around.reps.reachable.add(CHLOE.rep());

    assertThat(auto.greeted()).isEmpty();
  }

  @Test
  @Tag("CV-1")
  void a_rep_who_writes_at_the_same_moment_has_the_visitor() {
    var greeted = auto.greetedBy(ANA);
    auto.talk.around.routed(KIM, ANA.rep(), BEN.rep());

    var now = auto.talk.pounced(BEN, "p1", "Good morning");

    assertThat(now.id()).isEqualTo(greeted);
    assertThat(now.isHeldBy(BEN.rep())).isTrue();
    assertThat(auto.said(greeted)).hasSize(2).last().isEqualTo("Good morning");
    assertThat(auto.talk.log(greeted))
        .filteredOn(entry -> entry.kind() == EntryKind.JOINED)
        .allMatch(entry -> entry.reason().equals(Optional.of("pounced")));
  }

  @Test
  void nothing_is_said_into_what_a_rep_began_by_hand() {
    var by = auto.talk.pounced(BEN, "p1", "Good morning");
    auto.greeted();

    assertThat(auto.said(by.id())).containsExactly("Good morning");
    assertThat(auto.talk.commit(() -> auto.talk.greetings.greet(KIM, words(ANA)))).isEmpty();
  }

  private void isBack(Duration later) {
    auto.talk.clock.moveBy(later);
    Instant now = auto.talk.clock.instant();
    var page = VisitorFixture.report("t1", "http://shop.localhost/demo/");
    auto.kim =
        Visitor.arrived(
            VisitorFixture.arrival("vis_kim"), page, "vst_" + now, VisitorFixture.at(now));
  }

  private static Pounce.Words words(RepCaller rep) {
    var said = new AutomatedText(MessageText.typed("Hello"));
    return new Pounce.Words(
        rep.rep(), rep.name(), new ClientId("m9"), said, Duration.ofSeconds(60));
  }
}
