package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.Databases;
import io.foyer.platform.DeadlineReached;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-10")
class ConversationDeadlinesStoreTest {
  @Test
  void gives_visitors_a_moment_to_come_back_after_a_start() {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    var deadlines = new ConversationDeadlines();
    deadlines.endings = talk.endings;
    deadlines.silences = talk.silences;
    deadlines.clock = talk.clock;
    var id = talk.talking();
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    talk.clock.moveBy(Duration.ofMinutes(6)); // the server was down

    deadlines.startAt(talk.clock.instant());
    talk.commit(() -> deadlines.reached(look(talk, id)));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);

    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> deadlines.reached(look(talk, id)));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  private static DeadlineReached look(TalkFixture talk, ConversationId id) {
    return new DeadlineReached(ConversationDeadline.CHECK, id.value(), talk.clock.instant());
  }
}
