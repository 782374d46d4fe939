package io.foyer.experiences.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.experiences.entity.Goal;
import io.foyer.experiences.entity.Judge;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.Tally;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.Walk;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("BOT-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ResultStoreTest {
  private static final String KIM = "vis_1";
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

  private final MovedClock clock = MovedClock.atNoon();
  private final WalkStore walks = new WalkStore();
  private final ResultStore results = new ResultStore();
  private final Experience a = Paths.variant("eA", "Greeting", 1);
  private final Experience b = Paths.variant("eB", "greeting", 1);

  @BeforeEach
  void wire() {
    database.empty("experience_walks");
    walks.em = database.em();
    walks.clock = clock;
    results.em = database.em();
  }

  @Test
  void counts_who_met_answered_and_gave_an_address_by_variant() {
    answers(meets(KIM, a));
    meets("vis_2", a);
    meets("vis_3", b);

    assertThat(tally("eA").met()).isEqualTo(2);
    assertThat(came("eA", Goal.ANSWERED)).isEqualTo(1);
    assertThat(came("eA", Goal.EMAIL)).isEqualTo(1);
    assertThat(tally("eB").met()).isEqualTo(1);
    assertThat(came("eB", Goal.ANSWERED)).isZero();
    assertThat(all())
        .extracting(one -> one.split().toLowerCase(Locale.ROOT))
        .containsOnly("greeting");
  }

  @Test
  @Tag("SC-1")
  void a_rep_who_answers_is_counted_once_however_often_it_is_told() {
    var asked = clock.instant();
    handsOver(meets(KIM, a));

    rep(KIM, asked);
    clock.moveBy(Duration.ofMinutes(1));
    rep(KIM, asked);

    assertThat(came("eA", Goal.REP)).isEqualTo(1);
  }

  @Test
  void a_rep_who_answers_something_else_is_not_counted() {
    handsOver(meets(KIM, a));
    clock.moveBy(Duration.ofHours(2));
    rep(KIM, clock.instant());
    meets("vis_2", b);
    rep("vis_2", clock.instant());

    assertThat(came("eA", Goal.REP)).isZero();
    assertThat(came("eB", Goal.REP)).isZero();
  }

  @Test
  void a_meeting_counts_soon_after_the_way_or_in_the_conversation_it_led_to() {
    meets(KIM, a);
    meeting(KIM, clock.instant());
    var asked = clock.instant();
    handsOver(meets("vis_2", a));
    meets("vis_3", b);
    clock.moveBy(Duration.ofMinutes(40));
    meeting("vis_2", asked);
    meeting("vis_3", clock.instant());

    assertThat(came("eA", Goal.MEETING)).isEqualTo(2);
    assertThat(came("eB", Goal.MEETING)).isZero();
  }

  @Test
  void a_meeting_is_owed_to_the_last_way_alone() {
    meets(KIM, a);
    clock.moveBy(Duration.ofMinutes(5));
    meets(KIM, b);
    meeting(KIM, clock.instant());

    assertThat(came("eA", Goal.MEETING)).isZero();
    assertThat(came("eB", Goal.MEETING)).isEqualTo(1);
  }

  @Test
  void a_visitor_who_went_the_same_way_twice_counts_once_and_tests_do_not() {
    answers(meets(KIM, a));
    clock.moveBy(Duration.ofDays(2));
    meets(KIM, a, "another-visit");
    var test = begun("vis_2", a, "test-visit");
    test.leaveOut();
    database.inTx(() -> walks.add(test));

    assertThat(tally("eA").met()).isEqualTo(1);
    assertThat(came("eA", Goal.ANSWERED)).isEqualTo(1);
  }

  @Test
  void looks_no_further_back_than_asked() {
    meets(KIM, a);
    clock.moveBy(Duration.ofDays(8));
    meets("vis_2", a);

    assertThat(since(clock.instant().minus(Duration.ofDays(7)))).hasSize(1);
    assertThat(since(clock.instant().minus(Duration.ofDays(7))).get(0).met()).isEqualTo(1);
  }

  @Test
  void what_was_met_outside_of_the_split_stands_for_itself() {
    meets(KIM, Paths.growers());

    assertThat(all()).extracting(Tally::split).containsExactly("");
  }

  private VisitorWalk meets(String visitor, Experience experience) {
    return meets(visitor, experience, "visit-of-" + visitor);
  }

  private VisitorWalk meets(String visitor, Experience experience, String visit) {
    var begun = begun(visitor, experience, visit);
    database.inTx(() -> walks.add(begun));
    return begun;
  }

  private VisitorWalk begun(String visitor, Experience experience, String visit) {
    var walk = Walk.begun(experience, STRANGER);
    var page = VisitorFixture.report("one", "http://localhost:8080/demo/");
    var now = VisitorFixture.at(clock.instant());
    var arrived = Visitor.arrived(VisitorFixture.arrival(visitor), page, visit, now);
    return VisitorWalk.begun(arrived, experience, walk, clock.instant());
  }

  private void answers(VisitorWalk begun) {
    change(
        begun,
        walk -> {
          var chosen = walk.walk().answered(a, Paths.choice("x", "Topic", "Prices"), STRANGER);
          walk.goOn(walk.experienceName(), chosen, clock.instant());
          var given = chosen.answered(a, Paths.email("y", "Address", "kim@acme.example"), STRANGER);
          walk.goOn(walk.experienceName(), given, clock.instant());
        });
  }

  private void handsOver(VisitorWalk begun) {
    change(begun, walk -> walk.handOver(clock.instant()));
  }

  private void change(VisitorWalk begun, Consumer<VisitorWalk> change) {
    database.inTx(() -> change.accept(walks.locked(walks.latestOf(begun.visitor()).orElseThrow())));
  }

  private void rep(String visitor, Instant asked) {
    database.inTx(() -> results.reachedRep(new VisitorId(visitor), asked, clock.instant()));
  }

  private void meeting(String visitor, Instant asked) {
    database.inTx(() -> results.askedForMeeting(new VisitorId(visitor), asked, clock.instant()));
  }

  private List<Tally> all() {
    return since(Instant.EPOCH);
  }

  private List<Tally> since(Instant begun) {
    return database.inTx(() -> results.since(begun));
  }

  private Tally tally(String experience) {
    return all().stream()
        .filter(one -> one.experience().equals(experience))
        .findFirst()
        .orElseThrow();
  }

  private long came(String experience, Goal goal) {
    return tally(experience).share(goal).came();
  }
}
