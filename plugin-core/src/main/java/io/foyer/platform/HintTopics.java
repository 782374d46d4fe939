package io.foyer.platform;

import com.hazelcast.config.Config;
import com.hazelcast.config.InvalidConfigurationException;
import com.hazelcast.config.ReliableTopicConfig;
import com.hazelcast.config.RingbufferConfig;
import com.hazelcast.topic.TopicOverloadPolicy;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * The grid's topics for hints, and what they may hold.
 *
 * <p>A topic keeps its last hints in the memory of the nodes, read or not. Hints are worth
 * something for seconds only, so few are kept, not for long, and the oldest make room: who
 * publishes never waits for a member that does not read.
 */
final class HintTopics {
  static final String PREFIX = "foyer.";
  private static final System.Logger LOG = System.getLogger(HintTopics.class.getName());
  private static final String ALL = PREFIX + "*";
  private static final String HEAVY = PREFIX + Grid.HEAVY + "*";

  /** Hazelcast keeps 10,000 by default, for ever. */
  private static final int MOST = 500;

  /** Of what is heavy: some megabytes, and what is left out is asked for again. */
  private static final int MOST_HEAVY = 64;

  /** A member that did not read for so long reads the truth again anyway. */
  private static final int SECONDS = 30;

  private HintTopics() {}

  /** Tells the grid; the first node's word counts where another version says something else. */
  static void bound(Config grid) {
    try {
      grid.addRingBufferConfig(
          new RingbufferConfig(ALL).setCapacity(MOST).setTimeToLiveSeconds(SECONDS));
      grid.addRingBufferConfig(
          new RingbufferConfig(HEAVY).setCapacity(MOST_HEAVY).setTimeToLiveSeconds(SECONDS));
      for (String topics : List.of(ALL, HEAVY)) {
        grid.addReliableTopicConfig(
            new ReliableTopicConfig(topics)
                .setTopicOverloadPolicy(TopicOverloadPolicy.DISCARD_OLDEST));
      }
    } catch (InvalidConfigurationException another) {
      LOG.log(Level.WARNING, "topics of the grid keep another bound: {0}", another.getMessage());
    }
  }
}
