package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.entity.VisitTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-5")
class VisitTracesTest {
  private final VisitTraces traces = new VisitTraces();
  private final Shelf shelf = new Shelf();

  @BeforeEach
  void three_have_left() {
    traces.store = shelf;
    traces.configurations = new Configurations();
    traces.clock = MovedClock.atNoon();
    traces.note(visitor("vis_1"));
    traces.note(visitor("vis_bad"));
    traces.note(visitor("vis_3"));
  }

  @Test
  @Tag("SEC-1")
  void one_that_the_database_refuses_holds_up_nobody() {
    traces.flush();
    traces.flush();

    assertThat(shelf.kept).containsExactly("vst_vis_1", "vst_vis_3");
  }

  @Test
  void what_cannot_be_kept_while_the_database_is_away_waits_on() {
    shelf.away = true;
    traces.flush();
    assertThat(shelf.kept).isEmpty();

    shelf.away = false;
    traces.flush();
    assertThat(shelf.kept).containsExactly("vst_vis_1", "vst_vis_3");
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_before_it_is_written_is_not_remembered() {
    traces.withdraw(visitor("vis_1").id());
    traces.flush();

    assertThat(shelf.kept).containsExactly("vst_vis_3");
  }

  /** A database that may be away, and takes all of a batch or nothing. */
  private static final class Shelf extends TraceStore {
    final List<String> kept = new ArrayList<>();
    boolean away;

    @Override
    public void write(Collection<VisitTrace> batch) {
      List<String> ids = batch.stream().map(VisitTrace::visitId).toList();
      if (away || ids.contains("vst_vis_bad")) {
        throw new IllegalStateException("refused");
      }
      kept.addAll(ids);
    }

    @Override
    public long count(Instant since) {
      if (away) {
        throw new IllegalStateException("away");
      }
      return kept.size();
    }
  }
}
