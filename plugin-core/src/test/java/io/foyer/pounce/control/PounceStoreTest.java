package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationLate;
import io.foyer.conversations.entity.refusal.ClaimerNotAvailable;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.conversations.entity.refusal.PersonNotOffered;
import io.foyer.conversations.entity.refusal.PounceSeen;
import io.foyer.copilot.control.KeptDrafts;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import io.foyer.pounce.entity.refusal.PounceDismissed;
import io.foyer.pounce.entity.refusal.VisitorNotHere;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.WebAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Reps who speak first, and what becomes of it. */
@Tag("CV-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class PounceStoreTest {
  @Parameter Database database;

  private final PounceDesk desk = new PounceDesk();
  private TalkFixture talk;
  private @Nullable Visitor kim = VisitorFixture.visitor("vis_kim");
  private final List<String> drafted = new ArrayList<>();
  private boolean blocked;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    desk.pounces = talk.pounces;
    desk.store = new PounceStore();
    desk.store.em = database.em();
    desk.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId id) {
            return Optional.ofNullable(kim);
          }
        };
    desk.assignments = talk.around.assignments;
    desk.reps = talk.around.reps;
    desk.blocks =
        new Blocks() {
          @Override
          public boolean shutOut(VisitorId visitor) {
            return blocked;
          }
        };
    desk.configurations = talk.around.configurations;
    desk.drafts =
        new KeptDrafts() {
          @Override
          public void begun(ConversationSummary conversation, RepId rep) {
            drafted.add(conversation.id() + " " + rep);
          }
        };
    desk.audit = PlatformFixture.auditLog(database, talk.clock);
    desk.clock = talk.clock;
  }

  @Test
  void a_reps_first_words_begin_a_conversation_that_it_has() {
    var pounce = pounce(ANA, "p1", "May I help?");

    assertThat(pounce.state()).isEqualTo(ConversationState.OPEN);
    assertThat(pounce.origin()).isEqualTo("pounce");
    assertThat(pounce.isHeldBy(ANA.rep())).isTrue();
    assertThat(talk.log(pounce.id()))
        .extracting(entry -> entry.kind() + " " + entry.reason().or(entry::text).orElse(""))
        .containsExactly("JOINED pounced", "MESSAGE May I help?");
  }

  @Test
  @Tag("AI-5")
  void what_was_drafted_for_them_belongs_to_the_conversation() {
    var pounce = pounce(ANA, "p1", "May I help?");

    assertThat(drafted).containsExactly(pounce.id() + " " + ANA.rep());
  }

  @Test
  @Tag("CV-3")
  void the_same_again_finds_what_it_began_also_when_it_is_over() {
    var first = pounce(ANA, "p1", "May I help?");
    assertThat(pounce(ANA, "p1", "May I help?").id()).isEqualTo(first.id());

    talk.commit(() -> desk.dismiss(KIM, first.id(), false));

    assertThat(pounce(ANA, "p1", "May I help?").id()).isEqualTo(first.id());
    assertThat(talk.log(first.id())).hasSize(3);
  }

  @Test
  void of_two_reps_at_once_one_has_the_visitor_and_the_other_learns_who() throws Exception {
    var start = new CountDownLatch(1);
    try (var pool = new Pool()) {
      var tries =
          List.of(pool.run(() -> raced(start, ANA, "p1")), pool.run(() -> raced(start, BEN, "p2")));
      start.countDown();
      var results = new ArrayList<String>();
      for (var one : tries) {
        results.add(one.get(20, TimeUnit.SECONDS));
      }
      var holder = talk.now(liveOfKim()).holder();
      assertThat(holder).isNotNull();
      assertThat(results).containsExactlyInAnyOrder("won", "taken by " + holder.name());
    }
  }

  @Test
  void of_a_rep_who_speaks_and_a_visitor_that_asks_at_once_comes_one_conversation()
      throws Exception {
    var start = new CountDownLatch(1);
    try (var pool = new Pool()) {
      var speaks = pool.run(() -> raced(start, ANA, "p1"));
      var asks = pool.run(() -> asked(start));
      start.countDown();
      assertThat(speaks.get(20, TimeUnit.SECONDS)).isEqualTo("won");
      var id = new ConversationId(asks.get(20, TimeUnit.SECONDS));
      assertThat(talk.now(id).isHeldBy(ANA.rep())).isTrue();
      assertThat(talk.log(id)).filteredOn(entry -> entry.text().isPresent()).hasSize(2);
    }
  }

  @Test
  void who_speaks_to_a_visitor_that_has_just_asked_answers_it() {
    var asked = talk.asked(KIM, "open-1", "Hello?");

    var now = pounce(ANA, "p1", "May I help?");

    assertThat(now.id()).isEqualTo(asked.id());
    assertThat(now.origin()).isEqualTo("inbound");
    assertThat(now.isHeldBy(ANA.rep())).isTrue();
    assertThat(pounce(ANA, "p1", "May I help?").lastSeq()).isEqualTo(now.lastSeq());
  }

  @Test
  void a_visitor_that_asks_after_it_was_spoken_to_stays_in_that_conversation() {
    var pounce = pounce(ANA, "p1", "May I help?");

    assertThat(talk.asked(KIM, "open-1", "Hello?").id()).isEqualTo(pounce.id());
    assertThat(talk.now(pounce.id()).isUnansweredPounce()).isFalse();
  }

  @Test
  void nobody_is_spoken_to_by_a_rep_to_whom_it_is_not_routed_or_who_is_not_available() {
    refused(CHLOE, NotYourConversation.class);
    talk.around.reps.reachable.remove(ANA.rep());
    refused(ANA, ClaimerNotAvailable.class);
  }

  @Test
  void nobody_is_spoken_to_who_does_not_qualify_was_shut_out_or_has_left() {
    talk.around.qualifications.unqualified.add(KIM.visitor());
    refused(ANA, PersonNotOffered.class);
    talk.around.qualifications.unqualified.clear();
    blocked = true;
    refused(ANA, VisitorBlocked.class);
    blocked = false;
    kim = null;
    refused(ANA, VisitorNotHere.class);
  }

  @Test
  @Tag("PR-1")
  void nobody_is_spoken_to_who_does_not_want_to_be_seen() {
    kim =
        Visitor.untracked(
            KIM.visitor(),
            KIM.site(),
            WebAddress.of("http://shop.localhost/demo/").orElseThrow(),
            stamp());
    refused(ANA, VisitorNotHere.class);
  }

  @Test
  void what_was_not_seen_can_be_undone_and_nothing_of_it_is_left() {
    var pounce = pounce(ANA, "p1", "May I help?");

    var undone = talk.commit(() -> desk.undo(ANA, pounce.id()));

    assertThat(undone.endReason()).isEqualTo(EndReason.WITHDRAWN);
    assertThat(talk.log(pounce.id())).noneMatch(entry -> entry.text().isPresent());
    assertThat(talk.commit(() -> talk.archive.latestOf(KIM))).isEmpty();
    assertThat(talk.commit(() -> talk.archive.historyOf(ANA, KIM.visitor()))).isEmpty();
    assertThat(talk.audited()).contains("005ana pounce.undone " + pounce.id());
    assertThat(rows()).isEmpty();
    assertThat(talk.happened).noneMatch(ConversationEnded.class::isInstance);
    assertThat(pounce(ANA, "p2", "Good morning").id()).isNotEqualTo(pounce.id());
  }

  @Test
  void what_was_seen_or_answered_cannot_be_undone_and_nothing_of_others() {
    var pounce = pounce(ANA, "p1", "May I help?");
    assertThatThrownBy(() -> talk.commit(() -> desk.undo(BEN, pounce.id())))
        .isInstanceOf(NotYourConversation.class);

    talk.commit(() -> talk.messages.see(KIM, pounce.id(), 2));

    assertThatThrownBy(() -> talk.commit(() -> desk.undo(ANA, pounce.id())))
        .isInstanceOf(PounceSeen.class);
    talk.said(KIM, pounce.id(), "m1", "Yes");
    assertThatThrownBy(() -> talk.commit(() -> desk.undo(ANA, pounce.id())))
        .isInstanceOf(PounceSeen.class);
  }

  @Test
  @Tag("AP-7")
  void who_closes_it_is_left_alone_for_the_visit() {
    var pounce = pounce(ANA, "p1", "May I help?");

    talk.commit(() -> desk.dismiss(KIM, pounce.id(), false));

    assertThat(talk.now(pounce.id()).endReason()).isEqualTo(EndReason.DISMISSED);
    assertThatThrownBy(() -> pounce(BEN, "p2", "Hello"))
        .isInstanceOfSatisfying(
            PounceDismissed.class,
            refusal ->
                assertThat(refusal.details()).containsEntry("at", talk.clock.instant().toString()));
    kim = Visitor.arrived(VisitorFixture.arrival("vis_kim"), report(), "vst_next", stamp());
    assertThat(pounce(BEN, "p2", "Hello").isHeldBy(BEN.rep())).as("on its next visit").isTrue();
  }

  @Test
  @Tag("AP-7")
  void who_reads_it_and_closes_the_messenger_can_still_answer_but_is_not_spoken_to_again() {
    var pounce = pounce(ANA, "p1", "May I help?");

    var now = talk.commit(() -> desk.dismiss(KIM, pounce.id(), true));
    assertThat(now.state()).isEqualTo(ConversationState.OPEN);
    talk.commit(() -> talk.endings.end(KIM, pounce.id(), null));

    assertThatThrownBy(() -> pounce(ANA, "p2", "Hello")).isInstanceOf(PounceDismissed.class);
  }

  @Test
  @Tag("CV-10")
  void without_an_answer_it_ends_in_silence_and_nobody_is_asked_or_told_of_it() {
    var pounce = pounce(ANA, "p1", "May I help?");
    var limits = talk.around.configurations.current().limits();

    talk.clock.moveBy(limits.silenceAsk());
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    talk.commit(() -> talk.silences.look(pounce.id()));

    assertThat(talk.now(pounce.id()).endReason()).isEqualTo(EndReason.SILENCE);
    assertThat(last(ConversationEnded.class).isEmpty()).as("worth no Event").isTrue();
    assertThat(rows()).as("counted as one without an answer").hasSize(1);
  }

  @Test
  @Tag("CV-10")
  void without_an_answer_it_ends_when_the_visitor_has_left() {
    var pounce = pounce(ANA, "p1", "May I help?");
    assertThat(
            talk.isDue(
                ConversationDeadline.CHECK,
                pounce.id(),
                talk.clock.instant().plus(Duration.ofSeconds(90))))
        .isTrue();

    talk.clock.moveBy(talk.around.configurations.current().limits().leftSite());
    talk.commit(() -> talk.silences.look(pounce.id()));

    assertThat(talk.now(pounce.id()).endReason()).isEqualTo(EndReason.LEFT_SITE);
  }

  @Test
  @Tag("EV-1")
  void an_answer_makes_it_a_conversation_like_others() {
    var pounce = pounce(ANA, "p1", "May I help?");
    talk.said(KIM, pounce.id(), "m1", "Yes");

    talk.clock.moveBy(Duration.ofSeconds(90));
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    talk.commit(() -> talk.silences.look(pounce.id()));
    assertThat(last(ConversationLate.class).conversation().id()).isEqualTo(pounce.id());

    talk.commit(() -> talk.endings.end(KIM, pounce.id(), null));
    assertThat(last(ConversationEnded.class).isEmpty()).isFalse();
  }

  private ConversationSummary pounce(RepCaller rep, String clientId, String text) {
    var words = MessageText.typed(text);
    return talk.commit(() -> desk.begin(rep, KIM.visitor(), new ClientId(clientId), words));
  }

  private String raced(CountDownLatch start, RepCaller rep, String clientId) {
    try {
      start.await();
      var id = new ClientId(clientId);
      var words = MessageText.typed("May I help?");
      Races.settle(() -> database.inTx(() -> desk.begin(rep, KIM.visitor(), id, words)));
      return "won";
    } catch (ConversationTaken lost) {
      return "taken by " + lost.details().get("by");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private String asked(CountDownLatch start) {
    try {
      start.await();
      var words = Optional.of(MessageText.typed("Hello?"));
      var id = new ClientId("open-1");
      return Races.settle(() -> database.inTx(() -> talk.desk.open(KIM, id, words))).id().value();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private ConversationId liveOfKim() {
    return talk.commit(() -> talk.archive.latestOf(KIM)).orElseThrow().id();
  }

  private void refused(RepCaller rep, Class<? extends RuntimeException> why) {
    assertThatThrownBy(() -> pounce(rep, "p1", "May I help?")).isInstanceOf(why);
  }

  private List<?> rows() {
    return database.inTx(
        () ->
            database.em().createNativeQuery("SELECT conversation_id FROM pounces").getResultList());
  }

  private <E extends ConversationEvent> E last(Class<E> type) {
    return talk.happened.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private Visitor.Stamp stamp() {
    return VisitorFixture.at(talk.clock.instant());
  }

  private static Report report() {
    return VisitorFixture.report("t1", "http://shop.localhost/demo/");
  }

  /** Two threads that end with the test. */
  private static final class Pool implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    Future<String> run(Supplier<String> work) {
      return threads.submit(work::get);
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
