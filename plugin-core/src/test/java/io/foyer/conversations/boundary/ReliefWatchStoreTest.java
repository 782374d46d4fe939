package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.Committed;
import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Reliefs;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.Databases;
import io.foyer.platform.DeadlineReached;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.EntryView;
import io.foyer.protocol.ServerFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who hears of a rep who is held up, on two nodes with one database. */
@Tag("RT-7")
class ReliefWatchStoreTest {
  private static final String KIMS = "visitor:vis_kim";
  private static final String ANAS = "rep:005ana";
  private static final String BENS = "rep:005ben";

  private TalkFixture talk;
  private FakeNode here;
  private FakeNode there;
  private ReliefWatch watch;
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant().plus(Duration.ofHours(1)));
    here = new FakeNode(talk, talk.live);
    there = new FakeNode(talk, TalkFixture.emptyMemory());
    there.hears(here);
    there.listened.addAll(List.of(ANAS, KIMS));
    talk.hear(here.fanout::happened, here.fanout::seen);
    watch = new ReliefWatch();
    watch.live = talk.live;
    watch.reliefs = new Committed(talk).reliefs();
    watch.turns = new Turns();
    watch.clock = talk.clock;
    id = talk.talking();
    startsNow();
  }

  @Test
  void offers_what_a_rep_had_who_is_gone_and_tells_both_sides_on_every_node() {
    watch.look();
    assertThat(talk.now(id).isOffered()).isFalse();

    talk.around.reps.gone.add(ANA.rep());
    watch.look();

    for (var frames :
        List.of(
            here.pushedTo(KIMS), here.pushedTo(ANAS), there.pushedTo(KIMS), there.pushedTo(ANAS))) {
      assertThat(last(frames))
          .isInstanceOfSatisfying(
              ConversationChanged.class,
              changed -> {
                assertThat(changed.entry()).extracting(EntryView::kind).isEqualTo("held-up");
                assertThat(changed.conversation().deadline()).isNotNull();
              });
    }
  }

  @Test
  void offers_within_a_turn_of_the_conversation() {
    var turnsOf = new ArrayList<ConversationId>();
    var offeredIn = new ArrayList<List<ConversationId>>();
    talk.around.reps.gone.add(ANA.rep());
    watch.turns = noting(turnsOf);
    watch.reliefs =
        new Reliefs() {
          @Override
          public boolean isRepGone(ConversationSummary conversation) {
            return true;
          }

          @Override
          public void offerForGoneRep(ConversationId one) {
            offeredIn.add(List.copyOf(turnsOf));
          }
        };
    watch.look();

    assertThat(offeredIn).containsExactly(List.of(id));
    assertThat(turnsOf).isEmpty();
  }

  @Test
  void waits_after_a_start_and_after_the_node_stood_still() {
    talk.around.reps.gone.add(ANA.rep());
    watch.startAt(talk.clock.instant());
    watch.look();
    talk.clock.moveBy(Duration.ofSeconds(20)); // the node stood still
    watch.look();
    assertThat(talk.now(id).isOffered()).isFalse();

    for (var look = 0; look < 3; look++) {
      talk.clock.moveBy(Duration.ofSeconds(5));
      watch.look();
    }
    assertThat(talk.now(id).isOffered()).isTrue();
  }

  @Test
  void the_rep_alone_hears_that_it_is_late_and_that_it_is_not_any_more() {
    talk.said(KIM, id, "m1", "Hello?");
    var toKim = here.pushedTo(KIMS).size();
    comes(ConversationDeadline.CHECK, 90);

    assertThat(isLate(here.pushedTo(ANAS))).isTrue();
    assertThat(isLate(there.pushedTo(ANAS))).isTrue();
    assertThat(here.pushedTo(KIMS)).hasSize(toKim);

    talk.commit(
        () -> talk.messages.post(ANA, id, new ClientId("r1"), MessageText.typed("Here I am")));
    assertThat(isLate(here.pushedTo(ANAS))).isFalse();
    assertThat(isLate(there.pushedTo(ANAS))).isFalse();
  }

  @Test
  void who_steps_in_is_named_to_those_who_were_asked_as_well() {
    talk.around.routed(KIM, BEN.rep(), TalkFixture.CHLOE.rep());
    talk.around.reps.gone.add(ANA.rep());
    watch.look();
    talk.commit(() -> talk.claims.claim(BEN, id));

    assertThat(last(here.pushedTo("rep:005chloe")))
        .isInstanceOfSatisfying(
            ConversationTaken.class,
            taken -> assertThat(taken.by().name()).isEqualTo("Ben Carter"));
    assertThat(last(here.pushedTo(BENS))).isInstanceOf(ConversationChanged.class);
  }

  @Test
  void the_countdown_is_kept_through_a_restart() {
    talk.around.reps.gone.add(ANA.rep());
    watch.look();
    comes(ConversationDeadline.COUNTDOWN, 30);

    assertThat(last(here.pushedTo(KIMS)))
        .isInstanceOfSatisfying(
            ConversationChanged.class,
            changed ->
                assertThat(changed.entry()).extracting(EntryView::reason).isEqualTo("no-relief"));
    assertThat(talk.asked(KIM, "open-2").id()).isNotEqualTo(id);
  }

  /** What is stored as due comes on a node that has just started. */
  private void comes(String kind, int seconds) {
    assertThat(talk.isDue(kind, id, talk.clock.instant().plusSeconds(seconds))).isTrue();
    talk.clock.moveBy(Duration.ofSeconds(seconds));
    var deadlines = new ConversationDeadlines();
    deadlines.endings = talk.endings;
    deadlines.silences = talk.silences;
    deadlines.clock = talk.clock;
    deadlines.startAt(talk.clock.instant().minus(Duration.ofMinutes(1)));
    talk.commit(
        () -> deadlines.reached(new DeadlineReached(kind, id.value(), talk.clock.instant())));
  }

  /** Turns that note of whom one is taken at the moment. */
  private static Turns noting(List<ConversationId> now) {
    return new Turns() {
      @Override
      public <T> T take(ConversationId one, Supplier<T> turn) {
        now.add(one);
        try {
          return super.take(one, turn);
        } finally {
          now.remove(one);
        }
      }
    };
  }

  private void startsNow() {
    watch.startAt(talk.clock.instant().minus(Duration.ofMinutes(1)));
  }

  private static boolean isLate(List<ServerFrame> frames) {
    return last(frames) instanceof ConversationChanged changed
        && Boolean.TRUE.equals(changed.conversation().late());
  }

  private static ServerFrame last(List<ServerFrame> frames) {
    return frames.get(frames.size() - 1);
  }
}
