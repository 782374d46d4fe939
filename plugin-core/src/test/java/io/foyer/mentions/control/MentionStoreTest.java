package io.foyer.mentions.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Mentioned;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.refusal.MentionUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.mentions.control.Mentions.Unread;
import io.foyer.platform.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is called by a note, and what of it that person may see. */
@Tag("CV-11")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MentionStoreTest {
  @Parameter Database database;

  private final Mentions mentions = new Mentions();
  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    for (var one : List.of(ANA, BEN, CHLOE, MAY)) {
      talk.around.workforce.named.put(one.rep(), one.name());
    }
    mentions.em = database.em();
    mentions.rights = talk.rights;
    mentions.clock = talk.clock;
    talk.hearNotes(posted -> database.inTx(() -> mentions.posted(posted)));
  }

  @Test
  void keeps_with_the_note_whom_it_calls() {
    var id = talk.talking();

    post(ANA, id, "n1", "@Ben Carter and @May Ito, is that so?", BEN, MAY);

    assertThat(talk.commit(() -> talk.notes.of(ANA, id)))
        .singleElement()
        .extracting(Note::mentioned)
        .isEqualTo(
            List.of(new Mentioned(BEN.rep(), "Ben Carter"), new Mentioned(MAY.rep(), "May Ito")));
  }

  @Test
  void waits_for_who_is_called_until_it_has_seen_it() {
    var id = talk.talking();
    post(ANA, id, "n1", "@Ben Carter, is that so?", BEN);

    var waiting = unread(BEN);
    assertThat(waiting).singleElement().extracting(Unread::by).isEqualTo("Ana Novak");
    assertThat(waiting.get(0).shown().orElseThrow().conversation().id()).isEqualTo(id);
    assertThat(unread(ANA)).isEmpty();

    talk.commit(() -> mentions.read(MAY, waiting.get(0).mention().id()));
    assertThat(unread(BEN)).as("it is not May's").hasSize(1);
    talk.commit(() -> mentions.read(BEN, waiting.get(0).mention().id()));
    assertThat(unread(BEN)).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void grants_nothing_and_shows_nothing_to_who_may_not_read_the_conversation() {
    var id = talk.talking();
    post(ANA, id, "n1", "@Chloe Martin, between us: they leave.", CHLOE);

    assertThat(unread(CHLOE)).singleElement().extracting(Unread::shown).isEqualTo(noContent());
    assertThatThrownBy(() -> talk.commit(() -> talk.archive.find(CHLOE, id)))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.notes.of(CHLOE, id)))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void calls_nobody_whom_the_text_does_not_call() {
    var id = talk.talking();

    post(ANA, id, "n1", "Never mind.", BEN);

    assertThat(unread(BEN)).isEmpty();
  }

  @Test
  void calls_nobody_twice_and_not_its_own_author() {
    var id = talk.talking();

    post(ANA, id, "n1", "@Ben Carter @Ben Carter @Ana Novak", BEN, BEN, ANA);

    assertThat(unread(BEN)).hasSize(1);
    assertThat(unread(ANA)).isEmpty();
  }

  @Test
  void refuses_to_call_somebody_who_is_not_in_foyer() {
    var id = talk.talking();

    assertThatThrownBy(
            () ->
                talk.commit(
                    () ->
                        talk.notes.post(
                            ANA,
                            id,
                            new ClientId("n1"),
                            MessageText.typed("@Nobody"),
                            List.of(new RepId("005nobody")))))
        .isInstanceOf(MentionUnknown.class);
  }

  private static Optional<Mentions.Shown> noContent() {
    return Optional.empty();
  }

  private List<Unread> unread(RepCaller rep) {
    return talk.commit(() -> mentions.unreadOf(rep));
  }

  private void post(
      RepCaller author, ConversationId id, String clientId, String text, RepCaller... called) {
    var ids = Arrays.stream(called).map(RepCaller::rep).toList();
    var said = MessageText.typed(text);
    talk.commit(() -> talk.notes.post(author, id, new ClientId(clientId), said, ids));
  }
}
