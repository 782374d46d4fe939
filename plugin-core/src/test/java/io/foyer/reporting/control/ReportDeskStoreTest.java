package io.foyer.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.platform.AnswerTime;
import io.foyer.platform.Database;
import io.foyer.reporting.control.Happenings.Pounce;
import io.foyer.reporting.control.Happenings.Talk;
import io.foyer.reporting.control.ReportDesk.Offer;
import io.foyer.reporting.entity.Column;
import io.foyer.reporting.entity.Dimension;
import io.foyer.reporting.entity.Figures;
import io.foyer.reporting.entity.Figures.Row;
import io.foyer.reporting.entity.Period;
import io.foyer.reporting.entity.refusal.ReportUnknown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RP-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ReportDeskStoreTest {
  private static final RepCaller MAY = caller("May", Right.MANAGER);
  private static final RepCaller OLGA = caller("Olga", Right.SALES_OPS);
  private static final RepCaller ANA = caller("Ana", Right.REP);
  private static final Instant NOON = Instant.parse("2031-03-29T12:00:00Z");
  private static final Period MARCH = Period.written("2031-03-01", "2031-03-31", "Europe/Madrid");

  @Parameter Database database;

  private final ReportDesk desk = new ReportDesk();
  private Happenings happenings;

  private static RepCaller caller(String name, Right right) {
    return new RepCaller(new RepId("005" + name), name, Set.of(right));
  }

  @BeforeEach
  void wire() {
    new TalkFixture(database);
    happenings = new Happenings(database);
    database.inTx(
        () ->
            database
                .em()
                .createNativeQuery("DELETE FROM conversations WHERE id LIKE 'cnv_report_%'")
                .executeUpdate());
    desk.rights = new ConversationRights();
    desk.store = new FigureStore();
    desk.store.em = database.em();
    desk.store.answerTime =
        new AnswerTime() {
          @Override
          public void limit() {}
        };
  }

  @Test
  @Tag("AP-1")
  void counts_pounces_by_hand_and_automatic_ones_and_who_was_drawn_in() {
    happenings.pounce(new Pounce(NOON, "Ana", "Pricing", null), true);
    happenings.pounce(new Pounce(NOON, "Ana", "Pricing", "a0t1"), false);
    var answered = happenings.pounce(new Pounce(NOON, "Ben", null, "a0t1"), true);
    happenings.isMissed(answered, "Ben", NOON);

    var byWay = read(MAY, "pounces", Dimension.WAY);
    assertThat(value(byWay, row("automatic"), "sent")).isEqualTo(2);
    assertThat(value(byWay, row("automatic"), "missed")).isEqualTo(1);
    assertThat(value(byWay, row("by-hand"), "drawn-in")).isEqualTo(1);
    assertThat(total(byWay, "drawn-in")).isBetween(0.666, 0.667);

    assertThat(names(read(MAY, "pounces", Dimension.REP))).containsExactly("Ana", "Ben");
    assertThat(names(read(MAY, "pounces", Dimension.STREAM))).containsExactly("Pricing", "");
  }

  @Test
  void days_are_those_of_the_zone_and_all_of_them_are_there() {
    happenings.pounce(new Pounce(Instant.parse("2031-03-29T22:59:59Z"), "Ana", null, null), false);
    happenings.pounce(new Pounce(Instant.parse("2031-03-29T23:00:00Z"), "Ana", null, null), false);
    happenings.pounce(new Pounce(Instant.parse("2031-03-30T21:59:59Z"), "Ana", null, null), false);
    happenings.pounce(new Pounce(Instant.parse("2031-02-28T22:59:59Z"), "Ana", null, null), false);

    var byDay = read(MAY, "pounces", Dimension.DAY);

    assertThat(byDay.rows()).hasSize(31);
    assertThat(value(byDay, row("2031-03-29"), "sent")).isEqualTo(1);
    assertThat(value(byDay, row("2031-03-30"), "sent")).isEqualTo(2);
    assertThat(value(byDay, row("2031-03-31"), "sent")).isZero();
    assertThat(total(byDay, "sent")).isEqualTo(3);
  }

  @Test
  void counts_conversations_that_were_asked_for_and_how_soon_a_rep_spoke() {
    happenings.talk(new Talk("inbound", NOON, "Ana", NOON, NOON.plusSeconds(10), null, false));
    happenings.talk(new Talk("inbound", NOON, "Ana", NOON, NOON.plusSeconds(30), "REP", false));
    happenings.talk(new Talk("inbound", NOON, "Ben", NOON, NOON.plusSeconds(80), "REP", false));
    happenings.talk(new Talk("inbound", NOON, null, NOON, null, "MISSED", false));
    happenings.talk(new Talk("inbound", NOON, "Ana", NOON, NOON, "REP", true));
    happenings.pounce(new Pounce(NOON, "Ana", null, null), false);
    happenings.pounce(new Pounce(NOON, "Ana", null, null), true);

    var byRep = read(OLGA, "conversations", Dimension.REP);

    assertThat(total(byRep, "started")).isEqualTo(5);
    assertThat(total(byRep, "missed")).isEqualTo(1);
    assertThat(total(byRep, "met-share")).isEqualTo(0.8);
    assertThat(total(byRep, "first-response")).isEqualTo(30);
    assertThat(value(byRep, row("Ana"), "started")).isEqualTo(3);
    assertThat(value(byRep, row("Ana"), "first-response")).isEqualTo(20);
    assertThat(value(byRep, row(""), "first-response")).isNull();
  }

  @Test
  @Tag("BOT-1")
  void counts_each_visitor_of_an_experience_once() {
    happenings.walk("vis_1", "e1", NOON, true);
    happenings.walk("vis_1", "e1", NOON.plusSeconds(60), true);
    happenings.walk("vis_2", "e1", NOON, false);
    happenings.walk("vis_2", "e2", NOON, false);

    var by = read(OLGA, "experiences", Dimension.EXPERIENCE);

    assertThat(value(by, row("Named e1"), "met")).isEqualTo(2);
    assertThat(value(by, row("Named e1"), "reached-share")).isEqualTo(0.5);
    assertThat(total(by, "met")).isEqualTo(2);
  }

  @Test
  @Tag("SEC-1")
  void a_rep_is_told_its_own_figures_and_none_of_experiences() {
    happenings.pounce(new Pounce(NOON, "Ana", null, null), true);
    happenings.pounce(new Pounce(NOON, "Ben", null, null), true);

    assertThat(total(read(ANA, "pounces", Dimension.DAY), "sent")).isEqualTo(1);
    assertThat(desk.offered(ANA))
        .extracting(Offer::key)
        .containsExactly("pounces", "conversations");
    assertThatThrownBy(() -> read(ANA, "experiences", Dimension.EXPERIENCE))
        .isInstanceOf(ReportUnknown.class);
    assertThatThrownBy(() -> read(ANA, "pounces", Dimension.REP)).isInstanceOf(ReportUnknown.class);
    assertThatThrownBy(() -> read(MAY, "nothing", Dimension.DAY)).isInstanceOf(ReportUnknown.class);
    assertThatThrownBy(() -> read(MAY, "pounces", Dimension.SPLIT))
        .isInstanceOf(ReportUnknown.class);
  }

  @Test
  void days_on_which_nothing_happened_are_told_as_nothing() {
    var none = read(MAY, "pounces", Dimension.REP);

    assertThat(none.rows()).isEmpty();
    assertThat(total(none, "sent")).isZero();
    assertThat(total(none, "drawn-in")).isNull();
  }

  /** What a loop over all that was written counts. */
  @Test
  void agrees_with_counting_one_by_one() {
    var random = new Random(20261128);
    var all = new ArrayList<Pounce>();
    var answered = new ArrayList<Pounce>();
    for (int n = 0; n < 120; n++) {
      var one =
          new Pounce(
              NOON.minusSeconds(random.nextInt(40 * 86_400)),
              random.nextBoolean() ? "Ana" : "Ben",
              List.of("Pricing", "Target").get(random.nextInt(2)),
              random.nextInt(3) == 0 ? null : "a0t1");
      var isAnswered = random.nextInt(4) == 0;
      happenings.pounce(one, isAnswered);
      if (!one.at().isBefore(MARCH.since())) {
        all.add(one);
        if (isAnswered) {
          answered.add(one);
        }
      }
    }

    var byRep = read(MAY, "pounces", Dimension.REP);
    var byStream = read(MAY, "pounces", Dimension.STREAM);
    for (var rep : List.of("Ana", "Ben")) {
      assertThat(value(byRep, row(rep), "sent")).isEqualTo(count(all, p -> p.rep().equals(rep)));
      assertThat(value(byRep, row(rep), "answered"))
          .isEqualTo(count(answered, p -> p.rep().equals(rep)));
    }
    for (var stream : List.of("Pricing", "Target")) {
      assertThat(value(byStream, row(stream), "sent"))
          .isEqualTo(count(all, p -> stream.equals(p.stream())));
    }
    assertThat(sum(read(MAY, "pounces", Dimension.DAY), "answered")).isEqualTo(answered.size());
    assertThat(sum(read(MAY, "pounces", Dimension.WAY), "sent")).isEqualTo(all.size());
  }

  private static double count(List<Pounce> pounces, Predicate<Pounce> which) {
    return pounces.stream().filter(which).count();
  }

  private Figures read(RepCaller who, String report, Dimension by) {
    return database.inTx(() -> desk.figures(who, report, by, MARCH));
  }

  private static Predicate<Row> row(String name) {
    return row -> row.name().equals(name);
  }

  private static List<String> names(Figures figures) {
    return figures.rows().stream().map(Row::name).toList();
  }

  private static @Nullable Double value(Figures figures, Predicate<Row> which, String column) {
    var row = figures.rows().stream().filter(which).findFirst().orElseThrow();
    return row.values().get(place(figures, column));
  }

  private static @Nullable Double total(Figures figures, String column) {
    return figures.total().values().get(place(figures, column));
  }

  private static double sum(Figures figures, String column) {
    var place = place(figures, column);
    return figures.rows().stream()
        .mapToDouble(row -> Objects.requireNonNullElse(row.values().get(place), 0.0))
        .sum();
  }

  private static int place(Figures figures, String column) {
    return figures.columns().stream().map(Column::key).toList().indexOf(column);
  }
}
