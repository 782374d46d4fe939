package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.MessengerRules;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.AutomatedText;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Pounce;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.platform.Databases;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.ConversationView;
import io.foyer.protocol.MessagePosted;
import io.foyer.protocol.MessageSeen;
import io.foyer.protocol.ServerFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  @Tag("AP-4")
  @Tag("PR-2")
  void tells_reps_what_was_automated_and_visitors_only_where_the_company_says_so() {
    talk.around.configurations.messenger = new MessengerRules(true, false, false);
    greetedFor("m1");
    assertThat(posted(here.pushedTo(ANAS))).containsExactly("May I help? true");
    assertThat(posted(there.pushedTo(KIMS))).containsExactly("May I help? null");
    assertThat(origins(here.pushedTo(KIMS))).containsOnly("pounce");
    assertThat(origins(here.pushedTo(ANAS))).containsOnly("auto-pounce");

    talk.around.configurations.messenger = MessengerRules.SHIPPED;
    var first = live();
    talk.commit(() -> talk.endings.end(KIM, first, null));
    greetedFor("m2");
    assertThat(posted(there.pushedTo(KIMS))).last().isEqualTo("May I help? true");
  }

  @Test
  @Tag("AP-5")
  void tells_the_rep_on_every_node_until_when_an_answer_is_due_and_not_the_visitor() {
    var id = greetedFor("m1");
    talk.said(KIM, id, "v1", "Yes");
    var due = talk.clock.instant().plusSeconds(60);

    assertThat(List.of(here, there))
        .allSatisfy(node -> assertThat(replyBy(node.pushedTo(ANAS))).contains(due))
        .allSatisfy(node -> assertThat(replyBy(node.pushedTo(KIMS))).isEmpty());
    assertThat(there.live.find(id)).get().matches(ConversationSummary::awaitsRep);

    talk.commit(() -> talk.claims.claim(ANA, id));
    assertThat(there.live.find(id)).get().matches(now -> !now.awaitsRep());
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

  private ConversationId greetedFor(String clientId) {
    var said = new AutomatedText(MessageText.typed("May I help?"));
    var minute = Duration.ofSeconds(60);
    var words = new Pounce.Words(ANA.rep(), ANA.name(), new ClientId(clientId), said, minute);
    return talk.commit(() -> talk.greetings.greet(KIM, words)).orElseThrow().id();
  }

  private ConversationId live() {
    return talk.commit(() -> talk.archive.latestOf(KIM)).orElseThrow().id();
  }

  private static List<String> posted(List<ServerFrame> frames) {
    return frames.stream()
        .filter(MessagePosted.class::isInstance)
        .map(frame -> ((MessagePosted) frame).entry())
        .map(entry -> entry.text() + " " + entry.automated())
        .toList();
  }

  private static List<String> origins(List<ServerFrame> frames) {
    return views(frames).map(ConversationView::origin).toList();
  }

  private static List<Instant> replyBy(List<ServerFrame> frames) {
    return views(frames).map(ConversationView::replyBy).filter(Objects::nonNull).toList();
  }

  private static Stream<ConversationView> views(List<ServerFrame> frames) {
    return frames.stream()
        .filter(ConversationChanged.class::isInstance)
        .map(frame -> ((ConversationChanged) frame).conversation());
  }
}
