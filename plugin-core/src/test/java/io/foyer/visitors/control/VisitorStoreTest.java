package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.arrival;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Database;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorRow;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V360-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class VisitorStoreTest {
  private static final String HOME = "http://localhost:8080/demo/?utm_source=google&gclid=1";
  private static final String PRICING = "http://localhost:8080/demo/pricing";

  @Parameter Database database;

  private final VisitorStore store = new VisitorStore();

  @BeforeEach
  void empty() {
    store.em = database.em();
    store.configurations = new Configurations();
    database.empty("visits");
    database.empty("visitors");
  }

  @Test
  void keeps_a_visitor_and_its_visit_and_goes_on_with_them() {
    Visitor first = on("vis_1", HOME);
    write(first);
    Visitor later =
        first
            .heard(report("one", PRICING, 30, true, false), PATIENCE, at(NOON.plusSeconds(9)))
            .identified(Identity.UNKNOWN.saying("kim@acme.example", "Kim", null), at(NOON));
    write(later);

    StoredVisitor stored = database.inTx(() -> store.find(first.id()).orElseThrow());

    assertThat(stored.identity()).isEqualTo(later.identity());
    assertThat(stored.lastSeenAt()).isEqualTo(NOON.plusSeconds(9));
    assertThat(stored.lastVisit())
        .satisfies(
            visit -> {
              assertThat(visit).isNotNull();
              assertThat(visit.pages()).isEqualTo(2);
              assertThat(visit.source().adClickId()).isEqualTo("gclid:1");
              assertThat(visit.trail().get(0).path()).isEqualTo("/demo/pricing");
              assertThat(visit.trail().get(0).scroll()).isEqualTo(30);
            });
  }

  @Test
  @Tag("SEC-2")
  void joins_the_visits_of_two_devices_where_both_proved_the_address() {
    Identity proven = Identity.UNKNOWN.proving("kim@acme.example", null, null);
    Visitor phone = on("vis_phone", HOME).identified(proven, at(NOON));
    Visitor desk = on("vis_desk", HOME).identified(proven, at(NOON));
    Identity claimed = Identity.UNKNOWN.saying("kim@acme.example", null, null);
    Visitor liar = on("vis_liar", HOME).identified(claimed, at(NOON));
    database.inTx(() -> store.write(List.of(phone, desk, liar)));

    assertThat(idsOf(desk)).containsExactlyInAnyOrder("vst_vis_desk", "vst_vis_phone");
    assertThat(idsOf(liar)).containsExactly("vst_vis_liar");
    database.inTx(() -> store.withdraw(List.of(phone.id()), NOON));
    assertThat(idsOf(desk)).containsExactly("vst_vis_desk");
  }

  @Test
  @Tag("SEC-2")
  @Tag("V360-7")
  void another_address_of_one_who_has_left_is_kept_with_its_giver_and_its_company() {
    Identity said = Identity.UNKNOWN.saying("kim@brightwell.example", "Kim", null);
    Visitor kim = on("vis_1", HOME).identified(said, at(NOON));
    write(kim);
    Details.Noted ben = new Details.Noted("005b", "Ben", NOON);
    Details.Typed corrected = new Details.Typed(null, "kim@acme.example", null, null);

    database.inTx(() -> store.identify(kim.id(), before -> before.noting(corrected, ben)));

    StoredVisitor stored = database.inTx(() -> store.find(kim.id()).orElseThrow());
    assertThat(stored.identity())
        .isEqualTo(new Identity("kim@acme.example", false, "Kim", null, null, new RepId("005b")));
    assertThat(domainOf("vis_1")).isEqualTo("acme.example");
  }

  private Object domainOf(String visitor) {
    return database.inTx(
        () ->
            store
                .em
                .createNativeQuery("select company_domain from visitors where id = ?")
                .setParameter(1, visitor)
                .getSingleResult());
  }

  private List<String> idsOf(Visitor visitor) {
    return database.inTx(
        () -> store.visitsOfPerson(visitor, 10).stream().map(VisitRow::id).toList());
  }

  @Test
  void writes_many_at_once() {
    List<Visitor> many = IntStream.range(0, 100).mapToObj(n -> on("vis_" + n, HOME)).toList();
    database.inTx(() -> store.write(many));
    database.inTx(() -> store.write(many));

    assertThat(count("VisitorRow")).isEqualTo(100);
    assertThat(count("VisitRow")).isEqualTo(100);
  }

  @Test
  void a_next_visit_is_counted_and_listed_first() {
    Visitor first = on("vis_1", HOME);
    Visitor second =
        Visitor.arrived(
            arrival("vis_1"), report("one", PRICING), "vst_2", at(NOON.plusSeconds(3600)));
    write(first);
    write(second);

    List<VisitRow> visits = database.inTx(() -> store.visits(first.id(), 10));
    VisitorRow row = database.inTx(() -> database.em().find(VisitorRow.class, "vis_1"));
    assertThat(visits).extracting(VisitRow::id).containsExactly("vst_2", "vst_vis_1");
    assertThat(row.visits()).isEqualTo(2);
  }

  @Test
  @Tag("PR-1")
  void notes_who_does_not_want_to_be_seen_and_when_it_agreed_again() {
    Visitor visitor = on("vis_1", HOME);
    write(visitor);
    database.inTx(() -> store.withdraw(List.of(visitor.id()), NOON));
    assertThat(withdrawnAt()).isEqualTo(NOON);

    write(visitor);
    assertThat(withdrawnAt()).isNull();
  }

  @Test
  void knows_a_visitor_who_has_left() {
    write(on("vis_1", PRICING));

    Visitor departed = database.inTx(() -> store.departed(on("vis_1", PRICING).id()).orElseThrow());

    assertThat(departed.page().path()).isEqualTo("/demo/pricing");
    assertThat(departed.presence().isIdle()).isTrue();
  }

  private @Nullable Instant withdrawnAt() {
    return database.inTx(() -> database.em().find(VisitorRow.class, "vis_1").withdrawnAt());
  }

  private void write(Visitor visitor) {
    database.inTx(() -> store.write(List.of(visitor)));
  }

  private long count(String type) {
    return database.inTx(
        () ->
            database
                .em()
                .createQuery("SELECT COUNT(r) FROM " + type + " r", Long.class)
                .getSingleResult());
  }
}
