package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.left;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VisitorTest {
  private static final String HOME = "http://localhost:8080/demo/";
  private static final String PRICING = "http://localhost:8080/demo/pricing";

  private Visitor visitor = on("vis_1", HOME);

  @Test
  @Tag("LS-5")
  void counts_pages_and_not_reloads() {
    hear(report("one", PRICING), 2);
    hear(report("one", PRICING, 40, true, false), 3);
    hear(report("one", PRICING, 20, true, false), 4);

    assertThat(visitor.visit().pages()).isEqualTo(2);
    assertThat(visitor.page().path()).isEqualTo("/demo/pricing");
    assertThat(visitor.page().scroll()).isEqualTo(40);
    assertThat(visitor.page().at()).isEqualTo(second(2));
  }

  @Test
  @Tag("LS-5")
  void two_tabs_do_not_count_each_others_pages() {
    hear(report("two", PRICING), 1);
    hear(report("one", HOME, 0, false, false), 2);
    hear(report("two", PRICING), 3);
    hear(report("one", HOME, 0, false, false), 4);

    assertThat(visitor.visit().pages()).isEqualTo(2);
    assertThat(visitor.page().path()).isEqualTo("/demo/pricing");
  }

  @Test
  @Tag("LS-7")
  void is_idle_when_the_browser_says_so() {
    hear(report("one", HOME, 0, true, true), 5);

    assertThat(visitor.presence().isIdle()).isTrue();
    assertThat(visitor.presence().idleSince()).isEqualTo(second(5));
  }

  @Test
  @Tag("LS-7")
  void is_idle_while_the_page_is_hidden_and_awake_when_it_is_back() {
    hear(report("one", HOME, 0, false, false), 5);
    assertThat(visitor.presence().isIdle()).isTrue();

    hear(report("one", HOME), 9);
    assertThat(visitor.presence().isIdle()).isFalse();
  }

  @Test
  @Tag("LS-7")
  void is_idle_after_a_minute_in_which_the_page_said_nothing() {
    assertThat(visitor.settled(second(59), PATIENCE).presence().isIdle()).isFalse();
    assertThat(visitor.settled(second(60), PATIENCE).presence().isIdle()).isTrue();
  }

  @Test
  @Tag("LS-7")
  void is_gone_half_a_minute_after_its_last_tab_was_closed() {
    hear(left("one", HOME), 10);

    assertThat(visitor.isGone(second(39), PATIENCE)).isFalse();
    assertThat(visitor.isGone(second(40), PATIENCE)).isTrue();
  }

  @Test
  @Tag("LS-7")
  void is_gone_after_three_heartbeats_without_a_word() {
    assertThat(visitor.isGone(second(14), PATIENCE)).isFalse();
    assertThat(visitor.isGone(second(15), PATIENCE)).isTrue();
  }

  @Test
  @Tag("LS-7")
  void a_hidden_page_may_be_silent_for_longer() {
    hear(report("one", HOME, 0, false, false), 0);

    assertThat(visitor.isGone(second(149), PATIENCE)).isFalse();
    assertThat(visitor.isGone(second(150), PATIENCE)).isTrue();
  }

  @Test
  @Tag("LS-7")
  void is_here_while_any_tab_is() {
    hear(report("two", PRICING), 1);
    hear(left("one", HOME), 2);
    hear(report("two", PRICING), 36);

    assertThat(visitor.isGone(second(40), PATIENCE)).isFalse();
  }

  @Test
  @Tag("LS-4")
  void the_last_word_of_a_page_left_behind_changes_nothing() {
    hear(report("one", PRICING), 2);
    hear(left("one", HOME), 3);

    assertThat(visitor.page().path()).isEqualTo("/demo/pricing");
    assertThat(visitor.isGone(second(16), PATIENCE)).isFalse();
    assertThat(visitor.visit().pages()).isEqualTo(2);
  }

  @Test
  @Tag("SEC-2")
  void a_claim_does_not_replace_a_proof() {
    visitor =
        visitor.identified(Identity.UNKNOWN.proving("kim@acme.example", "Kim", null), at(NOON));
    visitor =
        visitor.identified(visitor.identity().saying("boss@rival.example", null, null), at(NOON));

    assertThat(visitor.identity().email()).isEqualTo("kim@acme.example");
    assertThat(visitor.identity().proven()).isTrue();
  }

  @Test
  @Tag("SEC-2")
  void another_address_takes_the_match_with_it() {
    visitor = visitor.identified(Identity.UNKNOWN.saying("kim@acme.example", null, null), at(NOON));
    visitor = visitor.matched(ownedBy("005a", "Ana Novak"), at(NOON));
    visitor = visitor.identified(visitor.identity().saying("x@y.example", null, null), at(NOON));

    assertThat(visitor.match().isKnown()).isFalse();
  }

  @Test
  @Tag("V360-2")
  void a_restart_does_not_cut_a_visit_in_two() {
    Visit before = on("vis_1", PRICING).visit();
    StoredVisitor stored =
        new StoredVisitor(
            Identity.UNKNOWN.saying("kim@acme.example", "Kim", null),
            Background.living(
                new Locality(
                    "da", "Europe/Copenhagen", Whereabouts.ofZone("Denmark", "Copenhagen"))),
            NOON.minusSeconds(20),
            3,
            new Visit(
                "vst_0", before.startedAt(), Source.UNKNOWN, 4, before.trail(), before.events()));

    visitor = visitor.remembered(stored, PATIENCE, at(second(1)));

    assertThat(visitor.visit().id()).isEqualTo("vst_0");
    assertThat(visitor.visit().pages()).isEqualTo(5);
    assertThat(visitor.identity().email()).isEqualTo("kim@acme.example");
    assertThat(visitor.locality().country()).isEqualTo("Denmark");
    assertThat(visitor.background().visitsBefore()).isEqualTo(2);
  }

  @Test
  @Tag("SC-1")
  void the_later_word_of_two_nodes_wins_and_no_tab_is_lost() {
    Visitor other =
        visitor.heard(report("two", PRICING), PATIENCE, new Visitor.Stamp("b", second(2)));
    hear(report("one", HOME, 80, true, false), 1);

    Visitor merged = visitor.mergedWith(other);

    assertThat(merged.presence().tabs()).containsOnlyKeys("one", "two");
    assertThat(merged.stamp().node()).isEqualTo("b");
    assertThat(other.mergedWith(visitor).presence().tabs()).containsOnlyKeys("one", "two");
  }

  private void hear(Report report, int second) {
    visitor = visitor.heard(report, PATIENCE, at(second(second)));
  }

  private static Instant second(int seconds) {
    return NOON.plusSeconds(seconds);
  }
}
