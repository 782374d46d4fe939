package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.control.Races;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two who speak to Kim in the same moment. */
@Tag("AP-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class AutoPounceRaceStoreTest {
  @Parameter Database database;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private AutoPounceFixture auto;

  @BeforeEach
  void kim_looks_at_a_page() {
    auto = new AutoPounceFixture(database);
  }

  @AfterEach
  void rest() {
    threads.shutdownNow();
  }

  @Test
  @Tag("SC-1")
  void of_two_nodes_that_greet_at_once_one_does() throws Exception {
    var other = auto.pouncer();
    atOnce(() -> greeted(auto.pouncer), () -> greeted(other));

    assertThat(auto.stored("SELECT conversation_id FROM pounces")).hasSize(1);
    assertThat(auto.stored("SELECT id FROM conversations")).hasSize(1);
  }

  @Test
  @Tag("CV-1")
  void a_rep_by_hand_has_the_visitor_whoever_was_first() throws Exception {
    atOnce(() -> greeted(auto.pouncer), this::writtenByBen);

    var now = auto.talk.commit(() -> auto.talk.archive.latestOf(KIM)).orElseThrow();
    assertThat(now.isHeldBy(BEN.rep())).isTrue();
    assertThat(auto.said(now.id())).contains("Good morning");
    assertThat(auto.stored("SELECT id FROM conversations")).hasSize(1);
  }

  @Test
  void a_visitor_that_asks_in_that_moment_is_in_one_conversation() throws Exception {
    atOnce(() -> greeted(auto.pouncer), this::asked);

    assertThat(auto.stored("SELECT id FROM conversations")).hasSize(1);
    var now = auto.talk.commit(() -> auto.talk.archive.latestOf(KIM)).orElseThrow();
    assertThat(auto.said(now.id())).contains("Hello?");
  }

  /** As the loop of the deadlines does: what lost is taken back, and tried again a little later. */
  private void greeted(AutoPouncer pouncer) {
    try {
      database.inTx(() -> pouncer.greet(KIM.visitor()));
    } catch (PersistenceException lost) {
      database.inTx(() -> pouncer.greet(KIM.visitor()));
    }
  }

  private void writtenByBen() {
    var words = MessageText.typed("Good morning");
    Races.settle(
        () -> database.inTx(() -> auto.talk.pounces.begin(BEN, KIM, new ClientId("p1"), words)));
  }

  private void asked() {
    var words = Optional.of(MessageText.typed("Hello?"));
    Races.settle(
        () -> database.inTx(() -> auto.talk.desk.open(KIM, new ClientId("open-1"), words)));
  }

  private void atOnce(Runnable one, Runnable other) throws Exception {
    var barrier = new CyclicBarrier(2);
    List<Future<?>> both =
        Stream.of(one, other)
            .<Future<?>>map(each -> threads.submit(() -> after(barrier, each)))
            .toList();
    for (Future<?> each : both) {
      each.get(20, TimeUnit.SECONDS);
    }
  }

  private static Void after(CyclicBarrier barrier, Runnable work) throws Exception {
    barrier.await(10, TimeUnit.SECONDS);
    work.run();
    return null;
  }
}
