package io.foyer.platform;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import com.hazelcast.topic.ReliableMessageListener;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The grid of nodes that Payara joined by Hazelcast.
 *
 * <p>Hints travel by reliable topics (ordered, and quicker at the 99th percentile than plain ones).
 * Sending and hearing have a loop each, so that neither a slow member nor a slow listener holds up
 * a request or Hazelcast's own threads; what is heavy has its own two. Above the bound hints are
 * left out.
 */
final class ClusterGrid implements Grid {
  private static final System.Logger LOG = System.getLogger(ClusterGrid.class.getName());

  /** Some seconds of a busy installation; what is lost is read again by those who need it. */
  private static final int BOUND = 10_000;

  /** Some megabytes at most. */
  private static final int HEAVY_BOUND = 64;

  private final HazelcastInstance hazelcast;
  private final Ways hints;
  private final Ways heavy;

  /** Out and in. */
  private record Ways(Lane out, Lane in) {
    static Ways of(String name, int bound, Loops loops) {
      return new Ways(
          Lane.of(name + "-sender", bound, loops), Lane.of(name + "-listener", bound, loops));
    }
  }

  /** Work in a row, and the loop that does it. */
  private record Lane(Queue<Runnable> queue, Loop loop) {
    static Lane of(String name, int bound, Loops loops) {
      Queue<Runnable> queue = new LinkedBlockingQueue<>(bound);
      return new Lane(queue, loops.start(name, Loops.IDLE, () -> empty(queue)));
    }

    void put(Runnable work) {
      if (queue.offer(work)) {
        loop.wake();
      } else {
        LOG.log(Level.WARNING, "hint left out queue={0}", queue.size());
      }
    }
  }

  ClusterGrid(HazelcastInstance hazelcast, Loops loops) {
    this.hazelcast = hazelcast;
    HintTopics.bound(hazelcast.getConfig());
    hints = Ways.of("grid", BOUND, loops);
    heavy = Ways.of("grid-heavy", HEAVY_BOUND, loops);
  }

  @Override
  public String node() {
    return hazelcast.getCluster().getLocalMember().getUuid().toString();
  }

  @Override
  public void publish(String topic, String json) {
    ways(topic).out().put(() -> topic(topic).publish(json));
  }

  @Override
  public void subscribe(String topic, Consumer<String> hint) {
    topic(topic).addMessageListener(new FromNowOn(message -> hear(topic, message, hint)));
  }

  @Override
  public Set<String> members() {
    return hazelcast.getCluster().getMembers().stream()
        .map(member -> member.getUuid().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void hear(String topic, Message<String> message, Consumer<String> hint) {
    if (!message.getPublishingMember().localMember()) {
      ways(topic).in().put(() -> hint.accept(message.getMessageObject()));
    }
  }

  private Ways ways(String topic) {
    return topic.startsWith(HEAVY) ? heavy : hints;
  }

  private ITopic<String> topic(String name) {
    return hazelcast.getReliableTopic(HintTopics.PREFIX + name);
  }

  private static void empty(Queue<Runnable> queue) {
    for (Runnable work = queue.poll(); work != null; work = queue.poll()) {
      carryOut(work);
    }
  }

  /** A hint is worth no more than a line in the log: the next ones are not kept waiting. */
  private static void carryOut(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "hint failed", failed);
    }
  }

  /** Hears what is published from now on, and goes on after a loss. */
  private record FromNowOn(Consumer<Message<String>> listener)
      implements ReliableMessageListener<String> {
    @Override
    public void onMessage(Message<String> message) {
      listener.accept(message);
    }

    @Override
    public long retrieveInitialSequence() {
      return -1;
    }

    @Override
    public void storeSequence(long sequence) {
      // hints from before a restart are worth nothing
    }

    @Override
    public boolean isLossTolerant() {
      return true;
    }

    @Override
    public boolean isTerminal(Throwable failure) {
      return false;
    }
  }
}
