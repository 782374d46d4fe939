package io.foyer.experiences.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.experiences.entity.Judge;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.Walk;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.entity.VisitorFixture;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("BOT-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class WalkStoreTest {
  private static final VisitorId KIM = new VisitorId("vis_1");
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
  private final WalkStore store = new WalkStore();

  @BeforeEach
  void wire() {
    database.empty("experience_walks");
    store.em = database.em();
    store.clock = clock;
  }

  @Test
  @Tag("SC-1")
  void keeps_a_way_whole_over_a_restart() {
    var begun = begin();

    database.inTx(
        () -> {
          var walk = store.locked(store.latestOf(KIM).orElseThrow());
          var answer = Paths.choice("a", "Topic", "Prices");
          var next = walk.walk().answered(Paths.growers(), answer, STRANGER);
          walk.goOn("Growers", next, clock.instant());
        });

    var kept = read().orElseThrow();
    assertThat(kept.id()).isEqualTo(begun.id());
    assertThat(kept.step()).isEqualTo("Address");
    assertThat(kept.walk().question()).isNotNull();
    assertThat(kept.walk().lines())
        .extracting("text")
        .containsExactly("Hello.", "What is it?", "Prices", "Your address?");
    assertThat(kept.walk().answered(Paths.growers(), Paths.choice("a", "Topic", "Bye"), STRANGER))
        .isEqualTo(kept.walk());
  }

  @Test
  void an_experience_begins_once_in_a_visit() {
    begin();

    assertThatThrownBy(this::begin).isInstanceOf(PersistenceException.class);
  }

  @Test
  void the_latest_way_counts_and_old_ones_are_forgotten() {
    begin();
    clock.moveBy(Duration.ofDays(367));

    database.inTx(store::tidy);

    assertThat(read()).isEmpty();
  }

  private VisitorWalk begin() {
    var experience = Paths.growers();
    var walk = Walk.begun(experience, STRANGER);
    var begun =
        VisitorWalk.begun(VisitorFixture.visitor(KIM.value()), experience, walk, clock.instant());
    database.inTx(() -> store.add(begun));
    return begun;
  }

  private Optional<VisitorWalk> read() {
    return database.inTx(() -> store.latestOf(KIM));
  }
}
