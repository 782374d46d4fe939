package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.entity.VisitTrace;
import java.sql.SQLException;
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
  void nothing_is_given_up_where_the_database_answers_and_takes_nothing() {
    shelf.readOnly = true;
    traces.flush();
    traces.flush();
    shelf.readOnly = false;
    traces.flush();

    assertThat(shelf.kept).containsExactly("vst_vis_1", "vst_vis_3");
  }

  @Test
  @Tag("SEC-1")
  void one_whose_data_do_not_fit_is_given_up_also_alone() {
    traces.flush();
    shelf.tries = 0;
    traces.note(visitor("vis_too_long"));
    traces.flush();
    traces.flush();

    assertThat(shelf.tries).isEqualTo(1);
  }

  @Test
  @Tag("PR-1")
  void who_withdraws_while_it_is_not_taken_is_not_tried_again() {
    shelf.away = true;
    shelf.meanwhile = () -> traces.withdraw(visitor("vis_1").id());
    traces.flush();
    shelf.away = false;
    traces.flush();

    assertThat(shelf.kept).containsExactly("vst_vis_3");
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
    boolean readOnly;
    int tries;
    Runnable meanwhile = () -> {};

    @Override
    public void write(Collection<VisitTrace> batch) {
      tries++;
      meanwhile.run();
      List<String> ids = batch.stream().map(VisitTrace::visitId).toList();
      if (ids.contains("vst_vis_too_long")) {
        throw new IllegalStateException(new SQLException("too long", "22001"));
      }
      if (away || readOnly || ids.contains("vst_vis_bad")) {
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
