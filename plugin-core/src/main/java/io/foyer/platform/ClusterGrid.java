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
 * a request or Hazelcast's own threads. Above the bound hints are left out.
 */
final class ClusterGrid implements Grid {
  private static final System.Logger LOG = System.getLogger(ClusterGrid.class.getName());

  /** Some seconds of a busy installation; what is lost is read again by those who need it. */
  private static final int BOUND = 10_000;

  private final HazelcastInstance hazelcast;
  private final Queue<Runnable> outgoing = new LinkedBlockingQueue<>(BOUND);
  private final Queue<Runnable> incoming = new LinkedBlockingQueue<>(BOUND);
  private final Loop sender;
  private final Loop listener;

  ClusterGrid(HazelcastInstance hazelcast, Loops loops) {
    this.hazelcast = hazelcast;
    HintTopics.bound(hazelcast.getConfig());
    sender = loops.start("grid-sender", Loops.IDLE, () -> empty(outgoing));
    listener = loops.start("grid-listener", Loops.IDLE, () -> empty(incoming));
  }

  @Override
  public String node() {
    return hazelcast.getCluster().getLocalMember().getUuid().toString();
  }

  @Override
  public void publish(String topic, String json) {
    put(outgoing, sender, () -> topic(topic).publish(json));
  }

  @Override
  public void subscribe(String topic, Consumer<String> hint) {
    topic(topic).addMessageListener(new FromNowOn(message -> hear(message, hint)));
  }

  @Override
  public Set<String> members() {
    return hazelcast.getCluster().getMembers().stream()
        .map(member -> member.getUuid().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void hear(Message<String> message, Consumer<String> hint) {
    if (!message.getPublishingMember().localMember()) {
      put(incoming, listener, () -> hint.accept(message.getMessageObject()));
    }
  }

  private ITopic<String> topic(String name) {
    return hazelcast.getReliableTopic(HintTopics.PREFIX + name);
  }

  private static void put(Queue<Runnable> queue, Loop loop, Runnable work) {
    if (queue.offer(work)) {
      loop.wake();
    } else {
      LOG.log(Level.WARNING, "hint left out queue={0}", queue.size());
    }
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
