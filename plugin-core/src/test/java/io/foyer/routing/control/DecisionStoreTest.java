package io.foyer.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Database;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import io.foyer.routing.entity.RoutingDecision;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class DecisionStoreTest {
  private static final VisitorId VISITOR = new VisitorId("vis_1");
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  @Parameter Database database;

  private final DecisionStore store = new DecisionStore();

  @BeforeEach
  void empty() {
    store.em = database.em();
    database.empty("routing_decisions");
  }

  @Test
  void keeps_every_decision_with_its_reason_the_latest_first() {
    List<Passed> passed =
        List.of(new Passed("Ben Carter", "is not available"), new Passed("Chloe", "is busier"));
    Assignment first =
        new Assignment(
            VISITOR,
            "Owner",
            "Owner: Owner Ana Novak",
            List.of(new RepId("005a")),
            null,
            passed,
            NOON);
    Assignment second =
        new Assignment(
            VISITOR, "Owner", "Owner: nobody", List.of(), null, List.of(), NOON.plusSeconds(60));
    database.inTx(() -> store.add(List.of(RoutingDecision.of(first), RoutingDecision.of(second))));

    assertThat(database.inTx(() -> store.latest(VISITOR, 10))).containsExactly(second, first);
  }

  @Test
  void a_name_with_strange_signs_stays_one_name() {
    Passed strange = new Passed("Ben\tCarter\n", "is not available");
    Assignment first =
        new Assignment(VISITOR, "Owner", "Owner", List.of(), null, List.of(strange), NOON);
    database.inTx(() -> store.add(List.of(RoutingDecision.of(first))));

    assertThat(database.inTx(() -> store.latest(VISITOR, 1)).get(0).passed())
        .containsExactly(new Passed("Ben Carter ", "is not available"));
  }

  @Test
  void cuts_what_is_longer_than_anybody_reads() {
    List<RepId> reps =
        IntStream.range(0, 900).mapToObj(n -> new RepId("005" + "0".repeat(15))).toList();
    Assignment wordy =
        new Assignment(VISITOR, "Owner", "x".repeat(5000), reps, null, List.of(), NOON);

    database.inTx(() -> store.add(List.of(RoutingDecision.of(wordy))));

    assertThat(database.inTx(() -> store.latest(VISITOR, 10))).hasSize(1);
  }

  @Test
  @Tag("RT-5")
  void finds_what_was_decided_last_in_each_visit() {
    Visitor here = VisitorFixture.on("vis_1", "http://localhost:8080/demo/");
    PastVisit past = new PastVisit(here);
    Assignment before = decidedAt(NOON.minusSeconds(60), "Before");
    Assignment within = decidedAt(NOON, "Within");
    Assignment after = decidedAt(NOON.plusSeconds(60), "After");
    database.inTx(
        () -> store.add(Stream.of(before, within, after).map(RoutingDecision::of).toList()));

    assertThat(database.inTx(() -> store.lastOf(List.of(past))))
        .containsExactly(Map.entry(here.visit().id(), within));
    assertThat(database.inTx(() -> store.lastOf(List.of()))).isEmpty();
  }

  private static Assignment decidedAt(Instant at, String rule) {
    return new Assignment(VISITOR, rule, rule, List.of(), null, List.of(), at);
  }
}
