package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.MessengerRules;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Databases;
import io.foyer.protocol.ServerFrame;
import io.foyer.protocol.TypingChanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees what a visitor types before it is sent, on two nodes. */
@Tag("CV-7")
class TypingPreviewStoreTest {
  private static final String ANAS = "rep:005ana";
  private static final String SECRET = "Do you deliver to Norw";

  private TalkFixture talk;
  private FakeNode here;
  private FakeNode there;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    talk.around.configurations.messenger = new MessengerRules(true, true);
    here = new FakeNode(talk, talk.live);
    there = new FakeNode(talk, TalkFixture.emptyMemory());
    there.hears(here);
    talk.hear(here.fanout::happened, here.fanout::seen);
  }

  @Test
  void the_rep_reads_along_on_whichever_node() {
    var id = talk.talking();

    here.typing.change(KIM, id, true, SECRET);

    assertThat(words(here, ANAS)).containsExactly(SECRET);
    assertThat(words(there, ANAS)).containsExactly(SECRET);
  }

  @Test
  @Tag("SEC-1")
  void who_looks_on_hears_that_the_visitor_types_and_not_what() {
    var id = talk.talking();

    here.typing.change(KIM, id, true, SECRET);

    var watchers = here.pushedTo("conversation:" + id.value());
    assertThat(typings(watchers)).hasSize(1);
    assertThat(typings(watchers).get(0).text()).isNull();
  }

  @Test
  void nobody_sees_it_where_the_company_has_not_switched_it_on() {
    talk.around.configurations.messenger = MessengerRules.SHIPPED;
    var id = talk.talking();

    here.typing.change(KIM, id, true, SECRET);

    assertThat(typings(here.pushedTo(ANAS))).extracting(TypingChanged::typing).contains(true);
    assertThat(words(here, ANAS)).containsOnlyNulls();
  }

  @Test
  void it_goes_when_the_visitor_stops_and_a_long_text_shows_its_end() {
    var id = talk.talking();

    here.typing.change(KIM, id, true, "x".repeat(600) + " the end");
    here.typing.change(KIM, id, false, "left over");

    var words = words(here, ANAS);
    assertThat(words.get(0)).hasSize(Keystrokes.LONGEST).endsWith(" the end");
    assertThat(words.get(1)).isNull();
  }

  @Test
  @Tag("SEC-1")
  void another_visitor_puts_no_words_into_it_and_a_rep_none_before_the_visitor() {
    var id = talk.talking();

    here.typing.change(JONAS, id, true, SECRET);
    here.typing.change(ANA, id, true, SECRET);

    assertThat(typings(here.pushedTo(ANAS))).isEmpty();
    assertThat(words(here, "visitor:vis_kim")).containsOnlyNulls();
  }

  @Test
  void the_visitor_is_told_while_it_is_so() {
    var id = talk.talking();
    assertThat(told(id)).isTrue();

    talk.around.configurations.messenger = MessengerRules.SHIPPED;
    assertThat(told(id)).isNull();
  }

  private @Nullable Boolean told(ConversationId id) {
    return ViewsFixture.views(talk).forVisitor(talk.now(id)).previewed();
  }

  private static List<TypingChanged> typings(List<ServerFrame> frames) {
    return frames.stream()
        .filter(TypingChanged.class::isInstance)
        .map(TypingChanged.class::cast)
        .toList();
  }

  private static List<@Nullable String> words(FakeNode node, String topic) {
    var words = new ArrayList<@Nullable String>();
    typings(node.pushedTo(topic)).forEach(typing -> words.add(typing.text()));
    return words;
  }
}
