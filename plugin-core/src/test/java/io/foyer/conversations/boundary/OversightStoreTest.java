package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.NobodyToTakeFrom;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Databases;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.NotePosted;
import io.foyer.protocol.ServerFrame;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager looks on, whispers and takes over, on two nodes with one database. */
@Tag("LS-10")
class OversightStoreTest {
  private static final String KIMS = "visitor:vis_kim";
  private static final String ANAS = "rep:005ana";

  private TalkFixture talk;
  private FakeNode here;
  private FakeNode there;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    here = new FakeNode(talk, talk.live);
    there = new FakeNode(talk, TalkFixture.emptyMemory());
    there.hears(here);
    there.listened.add(ANAS);
    talk.hear(here.fanout::happened, here.fanout::seen);
    talk.hearNotes(here.whispers::posted);
  }

  @Test
  void a_whisper_reaches_the_rep_and_who_looks_on_whichever_node_and_never_the_visitor() {
    var id = talk.talking();
    var told = here.pushedTo(KIMS).size();

    whisper(MAY, id, "n1", "Offer the *yearly* plan");

    assertThat(here.pushedTo(KIMS)).hasSize(told);
    for (var frames :
        List.of(
            here.pushedTo(ANAS),
            here.pushedTo("conversation:" + id.value()),
            there.pushedTo(ANAS))) {
      assertThat(last(frames))
          .isInstanceOfSatisfying(
              NotePosted.class,
              posted -> {
                assertThat(posted.note().text()).isEqualTo("Offer the *yearly* plan");
                assertThat(posted.note().pieces()).hasSize(3);
                assertThat(posted.note().author().name()).isEqualTo("May Ito");
              });
    }
    assertThat(there.pushedTo(KIMS)).noneMatch(NotePosted.class::isInstance);
  }

  @Test
  void a_whisper_is_no_part_of_the_log_that_visitors_and_transcripts_read() {
    var id = talk.talking();
    var before = talk.log(id).size();

    whisper(MAY, id, "n1", "Careful");

    assertThat(talk.log(id)).hasSize(before);
    assertThat(talk.commit(() -> talk.archive.after(KIM, id, 0)).page().entries())
        .extracting(entry -> entry.kind())
        .containsExactly(EntryKind.REQUESTED, EntryKind.JOINED);
    assertThat(talk.commit(() -> talk.notes.of(ANA, id)))
        .extracting(Note::text)
        .containsExactly("Careful");
  }

  @Test
  @Tag("SEC-1")
  void only_the_rep_and_who_oversees_may_whisper_and_only_readers_may_read_it() {
    var id = talk.talking();

    assertThatThrownBy(() -> whisper(BEN, id, "n1", "psst"))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.notes.of(CHLOE, id)))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void long_whispers_are_given_out_as_far_as_they_fit_a_frame_the_latest_first() {
    var id = talk.talking();
    for (var each = 1; each <= 4; each++) {
      talk.clock.moveBy(Duration.ofSeconds(1));
      whisper(MAY, id, "n" + each, each + "x".repeat(4_500));
    }

    assertThat(talk.commit(() -> talk.notes.of(ANA, id)))
        .extracting(note -> note.text().charAt(0))
        .containsExactly('3', '4');
  }

  @Test
  void the_same_whisper_twice_is_stored_once() {
    var id = talk.talking();
    var first = whisper(MAY, id, "n1", "once");

    assertThat(whisper(MAY, id, "n1", "once").id()).isEqualTo(first.id());
    assertThatThrownBy(() -> whisper(MAY, id, "n1", "other")).isInstanceOf(ClientIdReused.class);
    assertThat(talk.commit(() -> talk.notes.of(MAY, id))).hasSize(1);
  }

  @Test
  void a_manager_takes_over_and_both_sides_see_who_has_joined() {
    var id = talk.talking();

    talk.commit(() -> talk.takeOvers.takeOver(MAY, id));

    assertThat(talk.now(id).isHeldBy(MAY.rep())).isTrue();
    assertThat(last(here.pushedTo(KIMS)))
        .isInstanceOfSatisfying(
            ConversationChanged.class,
            changed -> {
              assertThat(changed.conversation().rep()).extracting("name").isEqualTo("May Ito");
              assertThat(changed.entry()).extracting("kind").isEqualTo("joined");
            });
    assertThat(here.pushedTo("rep:005ben"))
        .as("told of the first claim alone")
        .filteredOn(ConversationTaken.class::isInstance)
        .hasSize(1);
  }

  @Test
  void who_loses_the_conversation_is_told_by_whom_on_every_node() {
    var id = talk.talking();
    var before = talk.now(id);
    talk.commit(() -> talk.takeOvers.takeOver(MAY, id));
    var moved = new ConversationMoved(before, talk.now(id));

    for (var node : List.of(here, there)) {
      node.handOvers.moved(moved);
      assertThat(last(node.pushedTo(ANAS)))
          .isInstanceOfSatisfying(
              ConversationTaken.class, taken -> assertThat(taken.by().name()).isEqualTo("May Ito"));
    }
  }

  @Test
  @Tag("SEC-1")
  void nobody_else_takes_over_and_nothing_that_nobody_has() {
    var waiting = talk.asked(KIM, "open-1").id();

    assertThatThrownBy(() -> talk.commit(() -> talk.takeOvers.takeOver(MAY, waiting)))
        .isInstanceOf(NobodyToTakeFrom.class);
    talk.commit(() -> talk.claims.claim(ANA, waiting));
    assertThatThrownBy(() -> talk.commit(() -> talk.takeOvers.takeOver(BEN, waiting)))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("PR-4")
  void each_watch_and_each_take_over_is_noted() {
    var id = talk.talking();
    talk.database.empty("audit_entries");

    var held = talk.now(id);
    talk.commit(() -> talk.archive.noteWatch(MAY, held));
    talk.commit(() -> talk.archive.noteWatch(MAY, held));
    talk.commit(() -> talk.takeOvers.takeOver(MAY, id));

    assertThat(talk.audited())
        .containsExactlyInAnyOrder(
            "005may conversation.watched " + id.value(),
            "005may conversation.watched " + id.value(),
            "005may conversation.taken-over " + id.value());
  }

  private Note whisper(RepCaller rep, ConversationId id, String clientId, String text) {
    return talk.commit(
        () -> talk.notes.post(rep, id, new ClientId(clientId), MessageText.typed(text)));
  }

  private static ServerFrame last(List<ServerFrame> frames) {
    return frames.get(frames.size() - 1);
  }
}
