package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.arrival;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.control.TraceStore.Mark;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Firmographics;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.VisitTrace;
import io.foyer.visitors.entity.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class VisitTracesStoreTest {
  private static final String HOME = "http://localhost:8080/demo/?utm_source=google";
  private static final String PRICING = "http://localhost:8080/demo/pricing";

  @Parameter Database database;

  private final VisitTraces traces = new VisitTraces();
  private final MovedClock clock = MovedClock.atNoon();

  @BeforeEach
  void empty() {
    TraceStore store = new TraceStore();
    store.em = database.em();
    traces.store = store;
    traces.configurations = new Configurations();
    traces.clock = (Clock) clock;
    database.empty("visit_traces");
  }

  @Test
  void brings_a_visit_back_as_it_was_at_its_end() {
    Visitor gone =
        on("vis_1", HOME)
            .heard(report("one", PRICING, 40, true, false), PATIENCE, at(NOON.plusSeconds(9)))
            .matched(ownedBy("005a", "Ana Novak"), at(NOON.plusSeconds(9)));
    keep(gone);

    assertThat(all()).singleElement().extracting(PastVisit::last).isEqualTo(gone);
  }

  @Test
  @Tag("PR-1")
  void keeps_nothing_that_a_provider_has_told() {
    Firmographics told = new Firmographics("Acme", "acme.example", "Toys", 7, null);
    keep(on("vis_1", HOME).having(Background.UNKNOWN.of(told), at(NOON)));

    assertThat(all())
        .singleElement()
        .satisfies(
            visit ->
                assertThat(visit.last().background().company()).isEqualTo(Firmographics.UNKNOWN));
  }

  @Test
  void reads_on_where_it_stopped_in_the_order_of_the_ends() {
    keep(endedAt("vis_late", 20), endedAt("vis_early", 10), endedAt("vis_twin", 10));

    List<VisitTrace> first = database.inTx(() -> traces.after(traces.beginning(), 2));
    VisitTrace last = first.get(1);
    List<VisitTrace> rest =
        database.inTx(() -> traces.after(new Mark(last.endedAt(), last.visitId()), 2));

    assertThat(first).extracting(VisitTrace::visitId).containsExactly("vst_early", "vst_twin");
    assertThat(rest).extracting(VisitTrace::visitId).containsExactly("vst_late");
    assertThat(database.inTx(traces::count)).isEqualTo(3);
  }

  @Test
  void a_visit_that_went_on_after_all_is_there_once() {
    keep(endedAt("vis_1", 10));
    keep(endedAt("vis_1", 50));

    assertThat(all())
        .singleElement()
        .extracting(visit -> visit.last().seenAt())
        .isEqualTo(NOON.plusSeconds(50));
  }

  @Test
  @Tag("PR-1")
  void forgets_after_thirty_days_and_who_withdrew() {
    keep(endedAt("vis_old", 0));
    clock.moveBy(VisitTraces.KEPT.plus(Duration.ofSeconds(1)));
    database.inTx(traces::tidy);
    assertThat(database.inTx(traces::count)).isZero();

    keep(endedAt("vis_shy", 100_000));
    VisitorStore store = new VisitorStore();
    store.em = database.em();
    database.inTx(() -> store.withdraw(List.of(on("vis_shy", HOME).id()), clock.instant()));
    assertThat(all()).isEmpty();
  }

  @Test
  void what_an_older_version_wrote_otherwise_is_passed_over() {
    VisitTrace strange = VisitTrace.of(on("vis_1", HOME), "{\"id\":{\"value\":\"vis_1\"}}");

    assertThat(traces.read(strange)).isEmpty();
    assertThat(traces.read(VisitTrace.of(on("vis_1", HOME), "no json"))).isEmpty();
  }

  private static Visitor endedAt(String id, int seconds) {
    String visit = id.replace("vis_", "vst_");
    return Visitor.arrived(arrival(id), report("one", HOME), visit, at(NOON))
        .heard(report("one", HOME), PATIENCE, at(NOON.plusSeconds(seconds)));
  }

  private void keep(Visitor... gone) {
    List.of(gone).forEach(traces::note);
    database.inTx(traces::flush);
  }

  private List<PastVisit> all() {
    return database.inTx(() -> traces.after(traces.beginning(), 100)).stream()
        .map(traces::read)
        .flatMap(Optional::stream)
        .toList();
  }
}
