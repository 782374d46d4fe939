package io.foyer.socket.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.CallerGone;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.Ping;
import io.foyer.protocol.SiteTurnedOff;
import io.foyer.streams.house.Floor;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-3")
class HeartbeatTest {
  private static final VisitorCaller KIM = new VisitorCaller(VisitorId.next(), new SiteKey("demo"));

  private final MovedClock clock = MovedClock.atNoon();
  private final FrameCodec codec = new FrameCodec();
  private final Connections connections = new Connections();
  private final Heartbeat heartbeat = new Heartbeat();
  private final SiteSwitch sites = new SiteSwitch();
  private final Sites configurations = new Sites();
  private final List<CallerGone> gone = new ArrayList<>();
  private final NotedWire wire = new NotedWire();

  @BeforeEach
  void node() {
    Topics topics = new Topics();
    topics.codec = codec;
    connections.clock = clock;
    connections.topics = topics;
    connections.codec = codec;
    connections.workers = new Workers();
    connections.gone = PlatformFixture.event(gone::add);
    heartbeat.connections = connections;
    heartbeat.codec = codec;
    heartbeat.clock = clock;
    sites.connections = connections;
    sites.configurations = configurations;
    heartbeat.sites = sites;
    heartbeat.reception = new Reception();
  }

  @Test
  void closes_a_socket_that_says_no_hello_in_ten_seconds_whatever_else_it_says() {
    Connection connection = open();
    clock.moveBy(Duration.ofSeconds(11));
    connection.pulse().heard(clock.instant());
    heartbeat.beat();

    assertThat(wire.closed).containsExactly(CloseCode.POLICY);
  }

  @Test
  void pings_a_visitor_every_ten_seconds() {
    open().isFrom(KIM);
    for (int second = 0; second < 20; second++) {
      clock.moveBy(Duration.ofSeconds(1));
      heartbeat.beat();
    }

    assertThat(wire.texts).hasSize(2);
    assertThat(codec.read(wire.texts.get(0))).isInstanceOf(Ping.class);
  }

  @Test
  void closes_a_socket_that_answers_no_more_and_tells_that_its_caller_is_gone() {
    open().isFrom(KIM);
    clock.moveBy(Duration.ofSeconds(25));
    heartbeat.beat();
    assertThat(wire.closed).isEmpty();
    clock.moveBy(Duration.ofSeconds(1));
    heartbeat.beat();

    assertThat(wire.closed).containsExactly(CloseCode.SILENT);
    assertThat(gone).extracting(CallerGone::caller).containsExactly(KIM);
    assertThat(connections.count()).isZero();
    assertThat(connections.from("10.0.0.1")).isZero();
  }

  @Test
  void closes_a_silent_socket_no_later_where_the_clock_is_set_back() {
    open().isFrom(KIM);
    clock.moveBy(Duration.ofHours(-1));
    heartbeat.beat();
    assertThat(wire.texts).as("asked whether it is there").hasSize(1);

    clock.moveBy(Duration.ofSeconds(26));
    heartbeat.beat();
    assertThat(wire.closed).containsExactly(CloseCode.SILENT);
  }

  @Test
  @Tag("SEC-2")
  void takes_a_topic_from_those_who_may_no_longer_watch_it() {
    Connection connection = open();
    connection.isFrom(KIM);
    connection.watch("conversation:cnv_1");
    connections.topics.keep("conversation:cnv_1", KIM::equals);
    assertThat(connections.topics.has("conversation:cnv_1")).isTrue();
    connections.topics.keep("conversation:cnv_1", caller -> false);

    assertThat(connections.topics.has("conversation:cnv_1")).isFalse();
  }

  @Test
  @Tag("WEB-3")
  void tells_pages_of_a_site_that_is_switched_off_and_closes_what_stays() throws Exception {
    Connection connection = open();
    connection.isFrom(KIM);
    var before = configurations.current();
    configurations.now = Floor.on(Floor.site(false, false, null), before);
    sites.changed(new ConfigurationChanged(before, configurations.now, clock.instant()));

    assertThat(codec.read(wire.texts.get(0))).isInstanceOf(SiteTurnedOff.class);
    assertThat(sites.isCut(connection)).isTrue();
  }

  private static final class Sites extends Configurations {
    private Configuration now = Floor.configuration(RoutingRule.Distribution.ALL_AT_ONCE, false);

    @Override
    public Configuration current() {
      return now;
    }
  }

  private Connection open() {
    return connections.opened(
        new Knock(Knock.Side.VISITOR, false, "https://shop.example", "10.0.0.1", null), wire);
  }

  /** Takes everything at once and notes it. */
  private static final class NotedWire implements Wire {
    private final List<String> texts = new ArrayList<>();
    private final List<CloseCode> closed = new ArrayList<>();

    @Override
    public void send(String text, Consumer<Boolean> sent) {
      texts.add(text);
      sent.accept(true);
    }

    @Override
    public void send(ByteBuffer chunk, Consumer<Boolean> sent) {
      sent.accept(true);
    }

    @Override
    public void close(CloseCode code) {
      closed.add(code);
    }
  }
}
