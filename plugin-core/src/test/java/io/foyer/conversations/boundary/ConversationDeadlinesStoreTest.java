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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-10")
class ConversationDeadlinesStoreTest {
  private final TalkFixture talk = new TalkFixture(Databases.h2());
  private final ConversationDeadlines deadlines = new ConversationDeadlines();
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk.around.routed(KIM, ANA.rep());
    deadlines.endings = talk.endings;
    deadlines.silences = talk.silences;
    deadlines.clock = talk.clock;
    id = talk.talking();
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
  }

  @Test
  void gives_visitors_a_moment_to_come_back_after_a_start() {
    talk.clock.moveBy(Duration.ofMinutes(6)); // the server was down
    deadlines.startAt(talk.clock.instant());
    checks();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);

    goesOn(Duration.ofSeconds(30));
    checks();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  @Test
  void gives_visitors_a_moment_to_come_back_after_the_node_stood_still() {
    deadlines.startAt(talk.clock.instant());
    goesOn(Duration.ofMinutes(1));
    talk.clock.moveBy(Duration.ofMinutes(6)); // and no look
    checks();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    var again = talk.clock.instant().plusSeconds(30);
    assertThat(talk.isDue(ConversationDeadline.CHECK, id, again)).isTrue();

    goesOn(Duration.ofSeconds(30));
    checks();
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.ENDED);
  }

  /** The node looks as often as it does. */
  private void goesOn(Duration span) {
    for (var looks = span.toSeconds() / 5; looks > 0; looks--) {
      talk.clock.moveBy(Duration.ofSeconds(5));
      deadlines.look();
    }
  }

  private void checks() {
    var due = new DeadlineReached(ConversationDeadline.CHECK, id.value(), talk.clock.instant());
    talk.commit(() -> deadlines.reached(due));
  }
}
