package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.experiences.entity.Judge;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.Walk;
import io.foyer.platform.Database;
import io.foyer.streams.house.Floor;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
class AutoPounceStoreTest {
  private static final Judge STRANGER =
      new Judge() {
        @Override
        public boolean fits(Criteria criteria) {
          return false;
        }

        @Override
        public boolean hasEmail() {
          return false;
        }
      };

  @Parameter Database database;

  private AutoPounceFixture auto;

  @BeforeEach
  void kim_looks_at_a_page() {
    auto = new AutoPounceFixture(database);
  }

  @Test
  void a_visitor_is_greeted_in_a_reps_name_who_has_the_conversation() {
    ConversationSummary greeted = auto.greeted().orElseThrow();

    assertThat(greeted.origin()).isEqualTo("auto-pounce");
    assertThat(greeted.isPounce()).isTrue();
    assertThat(greeted.isHeldBy(ANA.rep())).isTrue();
    assertThat(auto.said(greeted.id())).containsExactly("[auto] GREETING by Ana Novak in a0s1");
    assertThat(auto.stored("SELECT text_id || ' ' || stream FROM pounces"))
        .containsExactly("a0tGREETING Pricing Page");
  }

  @Test
  @Tag("AP-7")
  void nobody_is_greeted_where_anything_stands_against_it() {
    reasons()
        .forEach(
            (why, against) -> {
              auto = new AutoPounceFixture(database);
              against.accept(auto);
              assertThat(auto.greeted()).as(why).isEmpty();
            });
  }

  private static Map<String, Consumer<AutoPounceFixture>> reasons() {
    return Map.ofEntries(
        Map.entry("the company's switch is off", it -> it.rules(AutoPounceRules.SHIPPED)),
        Map.entry("its stream has none", it -> it.streams(pricing(false))),
        Map.entry("it stands in no stream", it -> it.streams()),
        Map.entry("it was shut out", it -> it.blocked.add(KIM.visitor())),
        Map.entry("it has left", it -> it.kim = null),
        Map.entry("it does not want to be seen", it -> it.kim = untracked()),
        Map.entry("nobody sits before the page", it -> it.kim = hidden()),
        Map.entry("it may not ask for a person", AutoPounceStoreTest::unqualified),
        Map.entry("it is closed", it -> it.talk.around.configurations.close()),
        Map.entry("the assistant waits for it", it -> it.walk = openWalk()),
        Map.entry("the site is tried out", AutoPounceStoreTest::tried),
        Map.entry("nobody is there", it -> it.talk.around.reps.reachable.clear()),
        Map.entry("nobody lets it be", AutoPounceStoreTest::nobodyLets),
        Map.entry("there is nothing to say", it -> it.speechless = true));
  }

  @Test
  @Tag("AP-7")
  void who_talks_or_has_talked_during_its_visit_is_not_greeted() {
    var asked = auto.talk.asked(KIM, "open-1", "Hello?");
    auto.greeted();
    assertThat(auto.said(asked.id())).containsExactly("Hello?");

    auto.talk.commit(() -> auto.talk.endings.end(KIM, asked.id(), null));
    assertThat(auto.greeted())
        .hasValueSatisfying(same -> assertThat(same.id()).isEqualTo(asked.id()));
  }

  @Test
  @Tag("AP-7")
  void who_did_not_want_or_answer_it_is_left_alone_for_seven_days() {
    var first = auto.greeted().orElseThrow().id();
    auto.talk.commit(() -> auto.talk.pounces.dismiss(KIM, first));
    auto.talk.commit(() -> auto.store.dismiss(first, auto.talk.clock.instant()));
    isBack(Duration.ofDays(6));
    assertThat(auto.greeted().orElseThrow().id()).as("still left alone").isEqualTo(first);

    isBack(Duration.ofDays(2));
    assertThat(auto.greeted().orElseThrow().id()).isNotEqualTo(first);
  }

  @Test
  @Tag("AP-7")
  void who_answered_is_greeted_again_on_another_visit_but_not_during_the_same() {
    var first = auto.greeted().orElseThrow().id();
    auto.talk.said(KIM, first, "m1", "Yes");
    auto.talk.commit(() -> auto.talk.endings.end(KIM, first, null));
    assertThat(auto.greeted().orElseThrow().id()).isEqualTo(first);

    isBack(Duration.ofDays(1));
    assertThat(auto.greeted().orElseThrow().id()).isNotEqualTo(first);
  }

  @Test
  void what_may_still_change_is_looked_at_again_but_not_for_ever() {
    auto.talk.around.reps.reachable.clear();
    var tries = 0;
    for (var at = 20L; tries < 20 && isPlanned(at); at *= 2) {
      tries++;
    }
    assertThat(tries).isBetween(2, 6);
  }

  /** Looks so many seconds into the visit; whether it looks again after as long. */
  private boolean isPlanned(long seconds) {
    auto.talk.clock.moveBy(
        Duration.between(
            auto.talk.clock.instant(), VisitorFixture.NOON.plus(Duration.ofSeconds(seconds))));
    auto.greeted();
    var next = auto.talk.clock.instant().plusSeconds(Math.max(seconds, 20));
    return auto.isDue(PounceDeadline.GREET, "vis_kim", next);
  }

  private void isBack(Duration later) {
    auto.talk.clock.moveBy(later);
    Instant now = auto.talk.clock.instant();
    var page = VisitorFixture.report("t1", "http://shop.localhost/demo/");
    auto.kim =
        Visitor.arrived(
            VisitorFixture.arrival("vis_kim"), page, "vst_" + now, VisitorFixture.at(now));
  }

  private static LiveStream pricing(boolean autoPounce) {
    return new LiveStream("a0s1", "Pricing Page", 1, "rose", autoPounce, Criteria.EVERYBODY);
  }

  private static Visitor untracked() {
    return Visitor.untracked(
        KIM.visitor(),
        KIM.site(),
        WebAddress.of("http://shop.localhost/demo/").orElseThrow(),
        VisitorFixture.at(VisitorFixture.NOON));
  }

  private static Visitor hidden() {
    var report = VisitorFixture.report("one", "http://localhost:8080/demo/", 0, false, true);
    return VisitorFixture.visitor("vis_kim")
        .heard(report, VisitorFixture.PATIENCE, VisitorFixture.at(VisitorFixture.NOON));
  }

  private static VisitorWalk openWalk() {
    var experience = Paths.growers();
    var walk = Walk.begun(experience, STRANGER);
    assertThat(walk.at()).as("waits for an answer").isNotNull();
    return VisitorWalk.begun(
        VisitorFixture.visitor("vis_kim"), experience, walk, VisitorFixture.NOON);
  }

  private static void unqualified(AutoPounceFixture it) {
    it.talk.around.qualifications.unqualified.add(KIM.visitor());
  }

  private static void tried(AutoPounceFixture it) {
    it.talk.around.configurations.sites.put(SITE, Floor.site(true, false, "a0team"));
  }

  private static void nobodyLets(AutoPounceFixture it) {
    Stream.of(ANA, BEN)
        .forEach(rep -> it.database.inTx(() -> it.switches.choose(rep.rep(), false)));
    it.refresh();
  }
}
