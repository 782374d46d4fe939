package io.foyer.conversations.boundary.frame;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Databases;
import io.foyer.platform.markdown.Piece;
import io.foyer.protocol.EntriesList;
import io.foyer.protocol.EntriesListed;
import io.foyer.protocol.EntryView;
import io.foyer.protocol.Frame;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.MessagePost;
import io.foyer.protocol.MessagePosted;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to the browsers beside the text. */
@Tag("CV-5")
class FormattingStoreTest {
  // What a socket carries in one text.
  private static final int FRAME = 64 * 1024;
  private static final int LONGEST = 8_000;

  private final FrameCodec codec = new FrameCodec();
  private TalkFixture talk;
  private FramesFixture on;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    on = new FramesFixture(talk);
  }

  @Test
  void tells_the_same_formatting_when_it_is_said_and_when_it_is_read_again() {
    var id = talk.talking();
    var said = post(id, "Take **ten**");

    assertThat(said.text()).isEqualTo("Take **ten**");
    assertThat(said.pieces()).extracting(Piece::kind).containsExactly(null, "strong");
    assertThat(read(id).entries())
        .filteredOn(entry -> entry.seq() == said.seq())
        .containsExactly(said);
  }

  @Test
  void tells_no_formatting_where_there_is_none() {
    assertThat(post(talk.talking(), "Two\nlines, 2 * 3").pieces()).isNull();
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @ValueSource(strings = {"[", "*a* ", "> ", "**a", "漢*a*", "\"", "[a](http://b) ", "- a\n  "})
  void never_fills_more_than_a_frame_with_the_worst_that_can_be_typed(String mark) {
    var id = talk.talking();
    for (var n = 0; n < 3; n++) {
      var text = mark.repeat(LONGEST / mark.length());
      on.message.handle(new MessagePost("f", id.value(), "m" + n, text), ANA, on.line);
      assertThat(size(on.answer(MessagePosted.class))).isLessThan(FRAME);
    }

    assertThat(size(read(id))).isLessThan(FRAME);
  }

  private EntryView post(ConversationId id, String text) {
    on.message.handle(new MessagePost("f1", id.value(), "m1", text), KIM, on.line);
    return on.answer(MessagePosted.class).entry();
  }

  private EntriesListed read(ConversationId id) {
    on.entries.handle(new EntriesList("f2", id.value(), 0L), ANA, on.line);
    return on.answer(EntriesListed.class);
  }

  private int size(Frame frame) {
    return codec.write(frame).getBytes(StandardCharsets.UTF_8).length;
  }
}
