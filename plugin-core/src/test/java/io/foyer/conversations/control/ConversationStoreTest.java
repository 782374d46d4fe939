package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.platform.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a real database can show: that its locks and constraints keep the promises. */
@Tag("CV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ConversationStoreTest {
  @Parameter Database database;

  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
  }

  @Test
  @Tag("V360-3")
  void tells_of_many_visitors_at_once_whom_a_rep_may_meet() {
    var all = Set.of(KIM.visitor(), JONAS.visitor(), new VisitorId("vis_unknown"));
    var id = talk.asked(KIM, "open-1", "Hello").id();
    talk.commit(() -> talk.claims.claim(ANA, id));
    talk.around.assignments.forget(KIM);
    talk.around.routed(JONAS, ANA.rep());

    assertThat(talk.commit(() -> talk.archive.mayMeet(ANA, all)))
        .containsExactlyInAnyOrder(KIM.visitor(), JONAS.visitor());
    assertThat(talk.commit(() -> talk.archive.mayMeet(BEN, all))).isEmpty();
    assertThat(talk.commit(() -> talk.archive.mayMeet(MAY, all))).isEqualTo(all);
    assertThat(talk.commit(() -> talk.archive.mayMeet(ANA, KIM.visitor()))).isTrue();
  }

  @Test
  void reads_back_what_was_written() {
    var text = "Grüße 👋\n\t<b>not bold</b> 'quoted'";
    var id = talk.asked(KIM, "open-1", text).id();
    talk.commit(() -> talk.claims.claim(ANA, id));
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));

    var now = talk.now(id);
    assertThat(now.rep()).contains(ANA.rep());
    assertThat(now.outcome()).isEqualTo("Qualified");
    assertThat(now.times().endingAt()).isEqualTo(talk.clock.instant().plusSeconds(10));
    assertThat(now.lastSeq()).isEqualTo(3);
    assertThat(talk.log(id))
        .extracting(Entry::kind)
        .containsExactly(EntryKind.REQUESTED, EntryKind.MESSAGE, EntryKind.JOINED);
    assertThat(talk.log(id).get(1).text()).contains(text);
    assertThat(talk.log(id).get(1).at()).isEqualTo(talk.clock.instant());
  }

  @Test
  void numbers_what_fifty_threads_say_at_once_without_gap_or_double() throws Exception {
    var id = talk.talking();
    var posts =
        IntStream.range(0, 50).<Callable<Entry>>mapToObj(n -> () -> post(id, "msg-" + n)).toList();

    var entries = together(posts).stream().map(ConversationStoreTest::got).toList();

    var expected = LongStream.rangeClosed(3, 52).boxed().toList();
    assertThat(entries).extracting(Entry::seq).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(talk.log(id)).extracting(Entry::seq).isSorted().hasSize(52);
    assertThat(talk.now(id).lastSeq()).isEqualTo(52);
  }

  @Test
  void stores_once_what_is_sent_twice_at_the_same_moment() throws Exception {
    var id = talk.talking();
    Callable<Entry> post = () -> post(id, "msg-1");

    var answers = together(List.of(post, post, post, post));

    assertThat(answers).extracting(answer -> got(answer).seq()).containsOnly(3L);
    assertThat(talk.log(id)).hasSize(3);
  }

  @Test
  void stores_nothing_when_an_id_comes_again_with_another_text() {
    var id = talk.talking();
    talk.said(KIM, id, "msg-1", "Hello");

    assertThatThrownBy(() -> talk.said(KIM, id, "msg-1", "Hello?"))
        .isInstanceOf(ClientIdReused.class);
    assertThat(talk.log(id)).hasSize(3);
    assertThat(talk.now(id).lastSeq()).isEqualTo(3);
  }

  @Test
  @Tag("LS-9")
  void gives_the_visitor_to_one_of_two_reps_who_press_at_once() throws Exception {
    var id = talk.asked(KIM, "open-1").id();

    var answers =
        together(
            List.of(
                () -> talk.commit(() -> talk.claims.claim(ANA, id)),
                () -> talk.commit(() -> talk.claims.claim(BEN, id))));

    var lost = answers.stream().filter(answer -> failure(answer).isPresent()).toList();
    var winner = talk.now(id).holder();
    assertThat(winner).isNotNull();
    assertThat(lost).hasSize(1);
    assertThat(failure(lost.get(0)).orElseThrow())
        .isInstanceOfSatisfying(
            ConversationTaken.class,
            taken -> assertThat(taken.details()).containsEntry("by", winner.name()));
    assertThat(talk.log(id)).filteredOn(entry -> entry.kind() == EntryKind.JOINED).hasSize(1);
  }

  @Test
  @Tag("SC-1")
  void gives_the_visitor_to_one_of_many_reps_who_press_at_once_again_and_again() throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = talk.asked(KIM, "open-" + round).id();
      var presses = new ArrayList<Callable<ConversationSummary>>();
      for (int press = 0; press < 10; press++) {
        var rep = press % 2 == 0 ? ANA : BEN;
        presses.add(() -> talk.commit(() -> talk.claims.claim(rep, id)));
      }

      var answers = together(presses);

      var holder = talk.now(id).rep().orElseThrow();
      var won = answers.stream().filter(answer -> failure(answer).isEmpty()).toList();
      assertThat(won).hasSize(5).allMatch(answer -> got(answer).isHeldBy(holder));
      assertThat(talk.log(id)).filteredOn(entry -> entry.kind() == EntryKind.JOINED).hasSize(1);
      talk.commit(() -> talk.endings.end(KIM, id, null));
    }
  }

  @Test
  void opens_one_conversation_when_two_tabs_ask_at_once() throws Exception {
    var answers =
        ConversationStoreTest.<ConversationSummary>together(
            List.of(
                () -> Races.settle(() -> talk.asked(KIM, "tab-1", "one")),
                () -> Races.settle(() -> talk.asked(KIM, "tab-2", "two"))));

    var opened = answers.stream().map(answer -> got(answer).id()).distinct().toList();
    assertThat(opened).hasSize(1);
    assertThat(talk.log(opened.get(0))).hasSize(3);
  }

  private Entry post(ConversationId id, String clientId) {
    return talk.commit(
        () -> talk.messages.post(KIM, id, new ClientId(clientId), MessageText.typed("Hello")));
  }

  /** All begin at the same moment. */
  private static <T> List<Future<T>> together(List<Callable<T>> work) throws Exception {
    var barrier = new CyclicBarrier(work.size());
    var threads = Executors.newFixedThreadPool(work.size());
    try {
      return threads.invokeAll(
          work.stream()
              .<Callable<T>>map(
                  one ->
                      () -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return one.call();
                      })
              .toList(),
          60,
          TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T got(Future<T> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static Optional<Throwable> failure(Future<?> answer) {
    try {
      answer.get();
      return Optional.empty();
    } catch (Exception failed) {
      return Optional.ofNullable(failed.getCause());
    }
  }
}
