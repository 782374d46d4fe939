package io.foyer.pounce.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.MovedClock;
import io.foyer.pounce.control.AutoPouncer;
import io.foyer.pounce.control.Nudger;
import io.foyer.pounce.control.ReplyDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node starts, and deadlines from before come at once. */
@Tag("AP-1")
class PounceDeadlinesTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final PounceDeadlines deadlines = new PounceDeadlines();
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void a_node_starts() {
    deadlines.clock = clock;
    deadlines.pouncer =
        new AutoPouncer() {
          @Override
          public void greet(VisitorId id) {
            done.add("greets " + id);
          }

          @Override
          public void greetPlainly(VisitorId id) {
            done.add("greets plainly " + id);
          }

          @Override
          public void later(VisitorId id, Duration span) {
            done.add("later " + id);
          }
        };
    deadlines.nudger =
        new Nudger() {
          @Override
          public void nudge(ConversationId id) {
            done.add("nudges " + id);
          }

          @Override
          public void nudgePlainly(ConversationId id) {
            done.add("nudges plainly " + id);
          }

          @Override
          public void later(ConversationId id, Duration span) {
            done.add("later " + id);
          }
        };
    deadlines.replies =
        new ReplyDesk() {
          @Override
          public void miss(ConversationId id) {
            done.add("misses " + id);
          }

          @Override
          public void later(ConversationId id, Duration span) {
            done.add("later " + id);
          }
        };
    deadlines.startAt(clock.instant());
  }

  @Test
  void nobody_is_greeted_and_nothing_is_missed_before_everybody_could_come_back() {
    allCome();
    assertThat(done).containsExactly("later vis_1", "later cnv_1", "later cnv_1");
  }

  @Test
  void all_of_it_is_done_once_the_board_stands_again() {
    for (int i = 0; i < 10; i++) {
      clock.moveBy(Duration.ofSeconds(5));
      deadlines.look();
    }
    allCome();
    assertThat(done).containsExactly("greets vis_1", "nudges cnv_1", "misses cnv_1");
  }

  @Test
  void what_no_model_has_put_into_words_is_said_plainly() {
    comes("pounce.greet-plainly", "vis_1");
    for (int i = 0; i < 10; i++) {
      clock.moveBy(Duration.ofSeconds(5));
      deadlines.look();
    }
    comes("pounce.greet-plainly", "vis_1");
    comes("pounce.nudge-plainly", "cnv_1");
    assertThat(done).containsExactly("later vis_1", "greets plainly vis_1", "nudges plainly cnv_1");
  }

  private void allCome() {
    comes("pounce.greet", "vis_1");
    comes("pounce.nudge", "cnv_1");
    comes("pounce.reply", "cnv_1");
    comes("conversation.check", "cnv_1");
  }

  private void comes(String kind, String subject) {
    deadlines.reached(new DeadlineReached(kind, subject, clock.instant()));
  }
}
