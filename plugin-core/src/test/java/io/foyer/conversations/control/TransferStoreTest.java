package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static io.foyer.conversations.control.TalkFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.NobodyIsFree;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.conversations.entity.refusal.ReceiverNotFree;
import io.foyer.platform.Database;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.control.Successors;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A rep hands its visitor over to a colleague. */
@Tag("TR-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class TransferStoreTest {
  @Parameter Database database;

  private TalkFixture talk;
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    talk.around.reps.reachable.add(BEN.rep());
    talk.around.reps.known.put(
        BEN.rep(), Rep.arrived(BEN.rep(), BEN.name(), "ben@fern.example", null));
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant().plus(Duration.ofHours(1)));
    id = talk.talking();
  }

  @Test
  void the_colleague_has_it_with_all_that_was_said_though_it_is_not_routed_there() {
    talk.said(KIM, id, "m1", "Hello?");
    talk.clock.moveBy(Duration.ofSeconds(80));
    toBen();

    assertThat(talk.now(id).isHeldBy(BEN.rep())).isTrue();
    assertThat(talk.now(id).times().unansweredSince()).isEqualTo(talk.clock.instant());
    var log = talk.commit(() -> talk.archive.after(BEN, id, 0)).page().entries();
    assertThat(log).hasSize(4).last().extracting(Entry::reason).asString().contains("transferred");
    assertThat(log).last().extracting(entry -> entry.author().name()).isEqualTo("Ben Carter");
    assertThatThrownBy(this::toBen).isInstanceOf(NotYourConversation.class);
  }

  @Test
  void nobody_is_handed_over_to_who_has_left_or_has_no_free_place() {
    talk.around.colleagues.full.add(BEN.rep());
    assertThatThrownBy(this::toBen).isInstanceOf(ReceiverNotFree.class);
    talk.around.colleagues.full.clear();
    talk.around.reps.reachable.remove(BEN.rep());
    assertThatThrownBy(this::toBen).isInstanceOf(ReceiverNotFree.class);

    assertThat(talk.now(id).isHeldBy(ANA.rep())).isTrue();
    assertThat(talk.log(id)).hasSize(2);
  }

  @Test
  @Tag("TR-2")
  void routing_chooses_the_first_who_can_hold_one_more() {
    talk.transfers.successors = chosen(CHLOE, BEN);
    talk.around.colleagues.full.add(CHLOE.rep());

    assertThat(byRouting().isHeldBy(BEN.rep())).isTrue();
    assertThatThrownBy(this::byRouting).isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("TR-2")
  void it_stays_where_it_is_when_routing_finds_nobody() {
    talk.transfers.successors = chosen();

    assertThatThrownBy(this::byRouting).isInstanceOf(NobodyIsFree.class);
    assertThat(talk.now(id).isHeldBy(ANA.rep())).isTrue();
  }

  private ConversationSummary byRouting() {
    return talk.commit(() -> talk.transfers.transferByRouting(ANA, id));
  }

  private static Successors chosen(RepCaller... reps) {
    return new Successors() {
      @Override
      public List<RepId> of(VisitorId visitor, RepId from) {
        return Stream.of(reps).map(RepCaller::rep).toList();
      }
    };
  }

  @Test
  void nobody_is_handed_over_to_who_has_no_place_by_the_database() {
    hasFourOthers();
    var fifth = bens("vis_5");
    assertThatThrownBy(this::toBen).isInstanceOf(ReceiverNotFree.class);

    talk.commit(() -> talk.endings.end(visitor("vis_5"), fifth, null));
    toBen();
    assertThat(talk.now(id).isHeldBy(BEN.rep())).isTrue();
  }

  @Test
  void the_last_place_is_given_once_by_two_transfers_at_once() throws Exception {
    hasFourOthers();
    talk.around.routed(JONAS, ANA.rep());
    var other = talk.asked(JONAS, "open-1").id();
    talk.commit(() -> talk.claims.claim(ANA, other));
    var threads = Executors.newFixedThreadPool(2);
    var start = new CyclicBarrier(2);
    try {
      var one = threads.submit(() -> isGivenToBen(id, start));
      var two = threads.submit(() -> isGivenToBen(other, start));

      assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean isGivenToBen(ConversationId which, CyclicBarrier start) throws Exception {
    start.await();
    try {
      talk.commit(() -> talk.transfers.transfer(ANA, which, BEN.rep()));
      return true;
    } catch (ReceiverNotFree full) {
      return false;
    }
  }

  /** One place less than a rep has. */
  private void hasFourOthers() {
    database.empty("reps");
    var ben = Rep.arrived(BEN.rep(), BEN.name(), "ben@fern.example", null);
    database.inTx(() -> database.em().persist(ben));
    for (var each = 1; each <= 4; each++) {
      bens("vis_" + each);
    }
  }

  private ConversationId bens(String name) {
    var visitor = visitor(name);
    talk.around.routed(visitor, BEN.rep());
    var held = talk.asked(visitor, "open-1").id();
    talk.commit(() -> talk.claims.claim(BEN, held));
    return held;
  }

  @Test
  @Tag("SEC-1")
  void only_who_has_it_hands_it_over_and_only_while_it_lasts() {
    assertThatThrownBy(() -> talk.commit(() -> talk.transfers.transfer(BEN, id, BEN.rep())))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.transfers.transfer(MAY, id, BEN.rep())))
        .isInstanceOf(NotYourConversation.class);
    talk.commit(() -> talk.endings.end(KIM, id, null));
    assertThatThrownBy(this::toBen).isInstanceOf(ConversationIsOver.class);
  }

  @Test
  @Tag("RT-7")
  void what_is_handed_over_is_offered_to_nobody_else() {
    talk.around.reps.gone.add(ANA.rep());
    talk.commit(() -> talk.reliefs.offerForGoneRep(id));
    toBen();
    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> talk.endings.missByCountdown(id));

    assertThat(talk.now(id).isOffered()).isFalse();
    assertThat(talk.now(id).isLive()).isTrue();
  }

  private void toBen() {
    talk.commit(() -> talk.transfers.transfer(ANA, id, BEN.rep()));
  }
}
