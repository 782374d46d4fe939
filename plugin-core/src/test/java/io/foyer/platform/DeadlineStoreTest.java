package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("LS-9")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class DeadlineStoreTest {
  private static final Duration COUNTDOWN = Duration.ofSeconds(30);

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final Queue<DeadlineReached> reached = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("NullAway.Init") // set before each test
  private Deadlines deadlines;

  private boolean observerFails;

  @BeforeEach
  void empty() {
    database.empty("deadlines");
    deadlines = PlatformFixture.deadlines(database);
  }

  @Test
  void reaches_a_deadline_when_it_is_due_and_once() {
    set("cnv_1", COUNTDOWN);

    assertThat(look(node())).isFalse();
    clock.moveBy(COUNTDOWN);

    assertThat(look(node())).isTrue();
    assertThat(look(node())).isFalse();
    assertThat(reached).containsExactly(new DeadlineReached("countdown", "cnv_1", clock.instant()));
  }

  @Test
  void replaces_a_deadline_of_the_same_kind_and_subject() {
    set("cnv_1", COUNTDOWN);
    set("cnv_1", COUNTDOWN.multipliedBy(2));
    clock.moveBy(COUNTDOWN);

    assertThat(look(node())).isFalse();
  }

  @Test
  void never_reaches_what_was_cancelled() {
    set("cnv_1", COUNTDOWN);
    database.inTx(() -> deadlines.cancel("countdown", "cnv_1"));
    clock.moveBy(COUNTDOWN);

    assertThat(look(node())).isFalse();
  }

  @Test
  void forgets_a_deadline_whose_transaction_was_rolled_back() {
    try {
      database.inTx(
          () -> {
            deadlines.set("countdown", "cnv_1", clock.instant());
            throw new IllegalStateException("something else failed");
          });
    } catch (IllegalStateException expected) {
      // that is the point
    }

    assertThat(look(node())).isFalse();
  }

  @Test
  void comes_again_after_a_growing_wait_when_an_observer_fails() {
    DeadlineLoop node = node();
    set("cnv_1", Duration.ZERO);
    observerFails = true;

    node.look();
    assertThat(look(node)).isFalse();
    clock.moveBy(Duration.ofSeconds(1));
    node.look();
    clock.moveBy(Duration.ofSeconds(1));
    assertThat(look(node)).isFalse();

    observerFails = false;
    clock.moveBy(Duration.ofSeconds(1));
    assertThat(look(node)).isTrue();
    assertThat(look(node)).isFalse();
  }

  @Test
  void shares_the_work_between_nodes_without_doing_any_twice() throws InterruptedException {
    for (int i = 0; i < 40; i++) {
      set("cnv_" + i, Duration.ZERO);
    }
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> nodes =
        List.of(node(), node(), node()).stream()
            .map(node -> new Thread(() -> lookWhenStarted(node, start)))
            .toList();

    nodes.forEach(Thread::start);
    start.countDown();
    for (Thread node : nodes) {
      node.join();
    }
    node().look();

    assertThat(reached.stream().map(DeadlineReached::subject)).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // else it waits for ever
  void a_row_that_is_held_stops_nothing_but_its_own_deadline() throws InterruptedException {
    set("held", COUNTDOWN);
    set("cnv_1", Duration.ZERO);
    clock.moveBy(Duration.ofMillis(1));
    set("cnv_2", Duration.ZERO);
    CountDownLatch isHeld = new CountDownLatch(1);
    CountDownLatch isOver = new CountDownLatch(1);
    Thread holder = new Thread(() -> holdRow(isHeld, isOver));
    holder.start();
    isHeld.await();

    DeadlineLoop node = node(this::needsRow);
    try {
      node.look();
    } finally {
      isOver.countDown();
    }
    assertThat(reached).extracting(DeadlineReached::subject).containsExactly("cnv_2");

    holder.join();
    clock.moveBy(Duration.ofSeconds(1));
    node.look();
    assertThat(reached).extracting(DeadlineReached::subject).containsExactly("cnv_2", "cnv_1");
  }

  /** Any row will do. */
  private void lockRow() {
    database
        .em()
        .createNativeQuery("SELECT subject FROM deadlines WHERE subject = 'held' FOR UPDATE")
        .getResultList();
  }

  private void holdRow(CountDownLatch isHeld, CountDownLatch isOver) {
    database.inTx(
        () -> {
          lockRow();
          isHeld.countDown();
          try {
            isOver.await();
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void needsRow(DeadlineReached deadline) {
    if (deadline.subject().equals("cnv_1")) {
      lockRow();
    }
    reached.add(deadline);
  }

  private static void lookWhenStarted(DeadlineLoop node, CountDownLatch start) {
    try {
      start.await();
      node.look();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void set(String subject, Duration in) {
    database.inTx(() -> deadlines.set("countdown", subject, clock.instant().plus(in)));
  }

  private boolean look(DeadlineLoop node) {
    int before = reached.size();
    node.look();
    return reached.size() > before;
  }

  private DeadlineLoop node() {
    return node(
        deadline -> {
          if (observerFails) {
            throw new IllegalStateException("the observer cannot do its work");
          }
          reached.add(deadline);
        });
  }

  private DeadlineLoop node(Consumer<DeadlineReached> observer) {
    DeadlinePoll poll = new TransactionalPoll();
    poll.em = database.em();
    poll.lockWait = PlatformFixture.lockWait(database);
    poll.clock = clock;
    poll.reached = PlatformFixture.event(observer);
    DeadlineLoop node = new DeadlineLoop();
    node.poll = poll;
    node.clock = clock;
    return node;
  }

  /** What the container's interceptor does. */
  private final class TransactionalPoll extends DeadlinePoll {
    @Override
    public boolean takeOne(AtomicReference<DeadlineReached> taken) {
      return database.inTx(() -> super.takeOne(taken));
    }

    @Override
    public void postpone(DeadlineReached failed) {
      database.inTx(() -> super.postpone(failed));
    }

    @Override
    public Optional<Instant> nextDue() {
      return database.inTx(super::nextDue);
    }
  }
}
