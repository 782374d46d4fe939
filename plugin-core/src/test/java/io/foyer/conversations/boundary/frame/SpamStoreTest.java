package io.foyer.conversations.boundary.frame;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Caller;
import io.foyer.conversations.boundary.Typing;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.refusal.MessageHasTooManyLinks;
import io.foyer.conversations.entity.refusal.MessagesTooFast;
import io.foyer.platform.Databases;
import io.foyer.protocol.ConversationOpen;
import io.foyer.protocol.EntriesList;
import io.foyer.protocol.MessagePost;
import io.foyer.protocol.MessagePosted;
import io.foyer.protocol.TypingChange;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a visitor may not send, and that the conversation goes on. */
@Tag("CV-14")
class SpamStoreTest {
  private TalkFixture talk;
  private FramesFixture on;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    on = new FramesFixture(talk);
  }

  @Test
  void refuses_messages_that_no_person_types_so_fast() {
    var id = talk.talking();
    for (var n = 0; n < 20; n++) {
      on.message.handle(new MessagePost("f" + n, id.value(), "m" + n, "Hello"), KIM, on.line);
    }

    assertThatThrownBy(
            () -> on.message.handle(new MessagePost("f", id.value(), "m", "Hello"), KIM, on.line))
        .isInstanceOf(MessagesTooFast.class);
    on.message.handle(new MessagePost("r1", id.value(), "r1", "A rep may"), ANA, on.line);
    assertThat(talk.now(id).lastSeq()).isEqualTo(23);
  }

  @Test
  void refuses_a_list_of_links_from_a_visitor_and_the_conversation_goes_on() {
    var id = talk.talking().value();
    var links = "https://spam.example/buy ".repeat(6);

    assertThatThrownBy(() -> on.message.handle(new MessagePost("f", id, "m", links), KIM, on.line))
        .isInstanceOf(MessageHasTooManyLinks.class);
    assertThatThrownBy(
            () -> on.open.handle(new ConversationOpen("o", "o", links, null), JONAS, on.line))
        .isInstanceOf(MessageHasTooManyLinks.class);
    on.message.handle(new MessagePost("r", id, "r", links), ANA, on.line);
    on.message.handle(new MessagePost("v", id, "v", "https://one.example"), KIM, on.line);
    assertThat(on.answer(MessagePosted.class).re()).isEqualTo("v");
  }

  @Test
  void reads_and_tells_of_typing_no_faster_than_a_person_needs() {
    var id = talk.talking().value();
    var told = new ArrayList<Boolean>();
    on.typing.typing =
        new Typing() {
          @Override
          public void change(
              Caller caller, ConversationId conversation, boolean typing, @Nullable String words) {
            told.add(typing);
          }
        };
    for (var n = 0; n < 20; n++) {
      on.entries.handle(new EntriesList("f" + n, id, 0L), KIM, on.line);
      on.typing.handle(new TypingChange("t" + n, id, n % 2 == 0, null), KIM, on.line);
    }

    assertThat(told).containsExactly(true, false, true, false);
    assertThatThrownBy(() -> on.entries.handle(new EntriesList("f", id, 0L), KIM, on.line))
        .isInstanceOf(MessagesTooFast.class);
    on.message.handle(new MessagePost("m", id, "m", "May still be said"), KIM, on.line);
    assertThat(on.answer(MessagePosted.class).re()).isEqualTo("m");
  }
}
