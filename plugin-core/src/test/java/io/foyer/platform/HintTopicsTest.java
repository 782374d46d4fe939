package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC-1")
class HintTopicsTest {
  private static final String TOPIC = HintTopics.PREFIX + "news";

  private final HazelcastInstance grid = Hazelcast.newHazelcastInstance(alone());

  @AfterEach
  void leave() {
    grid.shutdown();
  }

  @Test
  void keep_the_latest_hints_only_and_make_nobody_wait() {
    HintTopics.bound(grid.getConfig());
    for (int i = 1; i <= 600; i++) {
      grid.getReliableTopic(TOPIC).publish("hint " + i);
    }
    var kept = grid.getRingbuffer("_hz_rb_" + TOPIC);
    assertThat(kept.capacity()).isEqualTo(500);
    assertThat(kept.size()).isEqualTo(500);
    assertThat(kept.tailSequence()).isEqualTo(599);
  }

  @Test
  void are_bound_once_however_many_nodes_say_it() {
    HintTopics.bound(grid.getConfig());
    HintTopics.bound(grid.getConfig());
    assertThat(grid.getRingbuffer("_hz_rb_" + TOPIC).capacity()).isEqualTo(500);
  }

  private static Config alone() {
    var config = new Config();
    config.setClusterName(Ids.next("test"));
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "none");
    var network = config.getNetworkConfig().setPort(0).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    network.getJoin().getAutoDetectionConfig().setEnabled(false);
    network.getJoin().getMulticastConfig().setEnabled(false);
    return config;
  }
}
