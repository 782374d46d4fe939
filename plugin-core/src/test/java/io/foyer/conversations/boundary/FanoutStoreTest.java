package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.platform.Databases;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.MessagePosted;
import io.foyer.protocol.MessageSeen;
import io.foyer.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: what their windows are told, in which order. */
@Tag("CV-3")
class FanoutStoreTest {
  private static final String KIMS = "visitor:vis_kim";
  private static final String ANAS = "rep:005ana";
  private static final String BENS = "rep:005ben";

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
  }

  @Test
  void tells_both_sides_on_every_node_in_the_order_of_the_log() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "one");
    talk.said(KIM, id, "m2", "two");

    assertThat(seqs(here.pushedTo(KIMS))).containsExactly(1L, 2L, 3L, 4L);
    assertThat(seqs(here.pushedTo(ANAS))).containsExactly(2L, 3L, 4L);
    assertThat(seqs(there.pushedTo(ANAS))).containsExactly(2L, 3L, 4L);
  }

  @Test
  void tells_nothing_twice_when_a_hint_comes_twice() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "one");
    var hint = Hint.log(new Audience(id.value(), "vis_kim", "005ana"), 3, true);

    there.news.heard(hint);
    there.news.heard(hint);

    assertThat(seqs(there.pushedTo(ANAS))).containsExactly(2L, 3L);
  }

  @Test
  void makes_up_for_a_hint_that_was_lost() {
    var id = talk.talking();
    talk.hear(event -> {}, seen -> {});
    talk.said(KIM, id, "m1", "lost");
    talk.hear(here.fanout::happened, here.fanout::seen);
    talk.said(KIM, id, "m2", "arrives");

    assertThat(seqs(there.pushedTo(ANAS))).containsExactly(2L, 3L, 4L);
  }

  @Test
  void reads_what_lies_between_when_it_is_told_out_of_order() {
    var id = talk.talking();
    var kept = new ArrayList<ConversationEvent>();
    talk.hear(kept::add, seen -> {});
    talk.said(KIM, id, "m1", "one");
    talk.said(KIM, id, "m2", "two");

    here.fanout.happened(kept.get(1));
    here.news.look();
    here.fanout.happened(kept.get(0));

    assertThat(seqs(here.pushedTo(ANAS))).containsExactly(2L, 3L, 4L);
  }

  @Test
  @Tag("CV-1")
  void tells_every_node_that_a_rep_spoke_first_was_answered_or_took_it_back() {
    there.listened.clear();
    var answered = talk.pounced(ANA, "p1", "May I help?").id();
    assertThat(there.live.find(answered)).get().matches(ConversationSummary::isUnansweredPounce);

    talk.said(KIM, answered, "m1", "Yes");
    assertThat(there.live.find(answered)).get().matches(now -> !now.isUnansweredPounce());

    talk.commit(() -> talk.endings.end(KIM, answered, null));
    var undone = talk.pounced(ANA, "p2", "Hello Jim").id();
    talk.commit(() -> talk.pounces.undo(ANA, undone));
    assertThat(there.live.find(undone)).isEmpty();
  }

  @Test
  void reads_nothing_for_messages_that_nobody_on_the_node_hears() {
    there.listened.clear();
    var id = talk.talking();
    talk.said(KIM, id, "m1", "one");

    assertThat(seqs(there.pushedTo(ANAS))).containsExactly(2L);
    assertThat(there.live.find(id)).isPresent();
  }

  @Test
  @Tag("LS-9")
  void tells_the_others_who_took_the_conversation() {
    var id = talk.talking();

    assertThat(Stream.concat(here.pushedTo(BENS).stream(), there.pushedTo(BENS).stream()))
        .hasSize(2)
        .allSatisfy(
            frame ->
                assertThat(frame)
                    .isInstanceOfSatisfying(
                        ConversationTaken.class,
                        taken -> {
                          assertThat(taken.conversation()).isEqualTo(id.value());
                          assertThat(taken.by().name()).isEqualTo("Ana Novak");
                        }));
  }

  @Test
  void tells_reps_only_that_the_end_has_begun() {
    var id = talk.talking();
    var told = here.pushedTo(KIMS).size();
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));

    assertThat(here.pushedTo(KIMS)).hasSize(told);
    assertThat(last(here.pushedTo(ANAS)))
        .isInstanceOfSatisfying(
            ConversationChanged.class,
            changed -> {
              assertThat(changed.entry()).isNull();
              assertThat(changed.conversation().endingAt()).isNotNull();
            });
    assertThat(last(there.pushedTo(ANAS)))
        .isInstanceOfSatisfying(
            ConversationChanged.class,
            changed -> assertThat(changed.conversation().endingAt()).isNotNull());
  }

  @Test
  void shows_visitors_neither_the_outcome_nor_who_else_was_asked() {
    var id = talk.talking();
    talk.commit(() -> talk.endings.end(ANA, id, "Spam"));
    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThat(last(here.pushedTo(KIMS)))
        .isInstanceOfSatisfying(
            ConversationChanged.class,
            changed -> {
              assertThat(changed.conversation().outcome()).isNull();
              assertThat(changed.conversation().routedTo()).isNull();
              assertThat(changed.conversation().state()).isEqualTo("ended");
            });
  }

  @Test
  @Tag("CV-7")
  void tells_what_was_seen_on_every_node() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "one");
    talk.commit(() -> talk.messages.see(KIM, id, 3));

    assertThat(last(there.pushedTo(ANAS)))
        .isInstanceOfSatisfying(
            MessageSeen.class,
            seen -> {
              assertThat(seen.by()).isEqualTo("visitor");
              assertThat(seen.seq()).isEqualTo(3);
            });
  }

  @Test
  void forgets_on_every_node_what_is_over() {
    var id = talk.talking();
    assertThat(there.live.liveOf(KIM.visitor())).isPresent();

    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThat(here.live.all()).isEmpty();
    assertThat(there.live.all()).isEmpty();
  }

  @Test
  void learns_from_the_database_what_no_hint_told() {
    talk.hear(event -> {}, seen -> {});
    var id = talk.talking();
    there.news.look();
    assertThat(there.live.find(id)).isPresent();

    talk.commit(() -> talk.endings.end(KIM, id, null));
    there.news.look();

    assertThat(there.live.all()).isEmpty();
  }

  private static List<Long> seqs(List<ServerFrame> frames) {
    return frames.stream().flatMap(FanoutStoreTest::seq).toList();
  }

  private static Stream<Long> seq(ServerFrame frame) {
    if (frame instanceof MessagePosted posted) {
      return Stream.of(posted.entry().seq());
    }
    var entry = frame instanceof ConversationChanged changed ? changed.entry() : null;
    return entry == null ? Stream.empty() : Stream.of(entry.seq());
  }

  private static ServerFrame last(List<ServerFrame> frames) {
    return frames.get(frames.size() - 1);
  }
}
