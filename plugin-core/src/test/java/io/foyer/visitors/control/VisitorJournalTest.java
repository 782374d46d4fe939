package io.foyer.visitors.control;

import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-2")
class VisitorJournalTest {
  private final Street street = new Street();
  private final House house = house("a");
  private final VisitorJournal journal = house.get(VisitorJournal.class);
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void three_are_here() {
    journal.store = shelf;
    house.opens("vis_1", ORIGIN + "/demo/");
    house.opens("vis_bad", ORIGIN + "/demo/");
    house.opens("vis_3", ORIGIN + "/demo/");
  }

  @Test
  @Tag("SEC-1")
  void one_that_cannot_be_kept_holds_up_nobody() {
    shelf.refused.add("vis_bad");
    journal.flush();
    assertThat(shelf.kept).containsExactly("vis_1", "vis_3");

    shelf.tries.clear();
    journal.flush();
    assertThat(shelf.tries).isEmpty();
  }

  @Test
  void what_cannot_be_kept_while_the_database_is_away_waits_on() {
    shelf.away = true;
    journal.flush();
    assertThat(shelf.tries).hasSize(1);

    shelf.away = false;
    journal.flush();
    assertThat(shelf.kept).containsExactly("vis_1", "vis_3", "vis_bad");
  }

  @Test
  void nobody_is_given_up_where_the_database_answers_and_takes_nothing() {
    shelf.refused.addAll(List.of("vis_1", "vis_bad", "vis_3"));
    journal.flush();
    shelf.refused.clear();
    journal.flush();

    assertThat(shelf.kept).containsExactly("vis_1", "vis_3", "vis_bad");
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_consent_while_it_is_not_taken_is_not_tried_again() {
    shelf.away = true;
    shelf.meanwhile = () -> house.get(Tracking.class).withdraw(house.caller("vis_1"));
    journal.flush();
    shelf.away = false;
    journal.flush();

    assertThat(shelf.kept).containsExactly("vis_3", "vis_bad");
    assertThat(shelf.withdrawn).containsExactly("vis_1");
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_consent_on_another_node_is_not_written_here() {
    House other = house("b");
    house.get(VisitorReplica.class).join();
    other.get(VisitorJournal.class).store = new Shelf();
    house.get(VisitorFeed.class).flush();

    other.get(Tracking.class).withdraw(other.caller("vis_1"));
    other.get(VisitorFeed.class).flush();
    journal.flush();

    assertThat(shelf.kept).containsExactly("vis_3", "vis_bad");
    assertThat(shelf.withdrawn).containsExactly("vis_1");
  }

  private House house(String name) {
    return new House(
        name, street, MovedClock.atNoon(), Floor.configuration(Distribution.ALL_AT_ONCE, false));
  }

  /** A database that may be away, and takes all of a batch or nothing. */
  private static final class Shelf extends VisitorStore {
    final Set<String> kept = new TreeSet<>();
    final Set<String> refused = new TreeSet<>();
    final Set<String> withdrawn = new TreeSet<>();
    final List<Integer> tries = new ArrayList<>();
    boolean away;
    Runnable meanwhile = () -> {};

    @Override
    public void write(Collection<Visitor> visitors) {
      tries.add(visitors.size());
      meanwhile.run();
      List<String> ids = visitors.stream().map(visitor -> visitor.id().value()).toList();
      if (away || ids.stream().anyMatch(refused::contains)) {
        throw new IllegalStateException("refused");
      }
      kept.addAll(ids);
    }

    @Override
    public void withdraw(Collection<VisitorId> visitors, Instant at) {
      visitors.forEach(visitor -> withdrawn.add(visitor.value()));
    }

    @Override
    public List<VisitRow> visits(VisitorId visitor, int most) {
      if (away) {
        throw new IllegalStateException("away");
      }
      return List.of();
    }
  }
}
