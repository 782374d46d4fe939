package io.foyer.conversations.boundary;

import static io.foyer.streams.house.Floor.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.routing.control.Workload;
import io.foyer.streams.house.Floor;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which conversations take a rep's places. */
@Tag("RT-2")
class WorkloadReportTest {
  private final WorkloadReport report = new WorkloadReport();
  private final Set<String> taken = new HashSet<>();

  @BeforeEach
  void wire() {
    report.workload =
        new Workload() {
          @Override
          public void took(String conversation, RepId rep) {
            taken.add(rep + " " + conversation);
          }

          @Override
          public void released(String conversation) {
            taken.removeIf(one -> one.endsWith(conversation));
          }
        };
  }

  @Test
  @Tag("CV-1")
  void who_was_spoken_to_takes_a_place_once_it_answers() {
    moved(Floor.pounced("vis_1", 1));
    assertThat(taken).isEmpty();

    moved(Floor.conversation("vis_1", ConversationState.OPEN, 2));
    assertThat(taken).containsExactly(ANA + " cnv_vis_1");

    moved(Floor.conversation("vis_1", ConversationState.ENDED, 3));
    assertThat(taken).isEmpty();
  }

  private void moved(ConversationSummary now) {
    report.moved(new ConversationMoved(null, now));
  }
}
