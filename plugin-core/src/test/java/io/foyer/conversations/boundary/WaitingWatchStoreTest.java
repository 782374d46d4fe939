package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.Committed;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.Databases;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-15")
class WaitingWatchStoreTest {
  private TalkFixture talk;
  private WaitingWatch watch;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.hear(event -> talk.live.note(event.conversation()), seen -> {});
    watch = new WaitingWatch();
    watch.live = talk.live;
    watch.answerers = new Committed(talk).answerers();
    watch.endings = new Committed(talk).endings();
    watch.visitors = talk.around.visitors;
    watch.turns = new Turns();
    watch.clock = talk.clock;
    watch.startAt(talk.clock.instant());
    talk.clock.moveBy(Duration.ofSeconds(15));
  }

  @Test
  void tells_a_waiting_visitor_when_the_last_rep_has_left() {
    var id = talk.asked(KIM, "open-1").id();
    talk.around.reps.reachable.remove(ANA.rep());
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);

    talk.around.reps.reachable.remove(BEN.rep());
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  @Test
  void goes_on_with_the_next_when_one_cannot_be_told() {
    talk.around.routed(JONAS, ANA.rep());
    talk.asked(KIM, "open-1");
    talk.asked(JONAS, "open-1");
    talk.around.reps.reachable.clear();
    var tried = new ArrayList<ConversationId>();
    watch.endings =
        new Endings() {
          @Override
          public void missForWantOfReps(ConversationId id) {
            tried.add(id);
            throw new IllegalStateException("broken");
          }
        };
    watch.look();

    assertThat(tried).hasSize(2);
  }

  @Test
  void leaves_a_visitor_whom_this_node_does_not_know_to_the_countdown() {
    var id = talk.asked(KIM, "open-1").id();
    talk.around.assignments.forget(KIM);
    watch.look();

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);
  }

  @Test
  void leaves_a_visitor_to_the_node_that_speaks_for_it() {
    var id = talk.asked(KIM, "open-1").id();
    talk.around.reps.reachable.clear();
    talk.around.visitors.others.add(KIM.visitor());
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);

    talk.around.visitors.others.clear();
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  @Test
  void gives_reps_a_moment_to_come_back_after_the_node_stood_still() {
    var id = talk.asked(KIM, "open-1").id();
    watch.look();
    talk.around.reps.reachable.clear();
    talk.clock.moveBy(Duration.ofSeconds(20));
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);

    for (var look = 0; look < 3; look++) {
      talk.clock.moveBy(Duration.ofSeconds(5));
      watch.look();
    }
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  @Test
  void gives_reps_a_moment_to_come_back_after_a_start() {
    var id = talk.asked(KIM, "open-1").id();
    talk.around.reps.reachable.clear();
    watch.startAt(talk.clock.instant());
    watch.look();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);
  }
}
