package io.foyer.socket.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.control.RepSessions;
import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.RepSignedOut;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.RightsChanged;
import io.foyer.access.entity.Secret;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.protocol.FrameCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an open socket of a rep is worth when the session behind it changes. */
@Tag("OPS-3")
class ReceptionTest {
  private static final RepCaller MAY =
      new RepCaller(new RepId("005m"), "May", Set.of(Right.MANAGER));
  private static final Secret SESSION = Secret.made();

  private final MovedClock clock = MovedClock.atNoon();
  private final FakeSessions sessions = new FakeSessions();
  private final Connections connections = new Connections();
  private final Reception reception = new Reception();
  private final Heartbeat heartbeat = new Heartbeat();
  private final List<CallerRightsChanged> changes = new ArrayList<>();
  private final List<CloseCode> closed = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Connection connection;

  @BeforeEach
  void a_manager_is_connected() {
    Topics topics = new Topics();
    topics.codec = new FrameCodec();
    connections.clock = clock;
    connections.topics = topics;
    connections.codec = topics.codec;
    connections.workers = new AtOnce();
    reception.clock = clock;
    reception.sessions = sessions;
    reception.rightsChanged = PlatformFixture.event(changes::add);
    heartbeat.connections = connections;
    heartbeat.reception = reception;
    heartbeat.sites = new AllOn();
    Knock knock = new Knock(Knock.Side.REP, false, "https://foyer.example", "10.0.0.1", null);
    connection = connections.opened(knock, new NotedWire());
    connection.isFrom(MAY, SESSION);
  }

  @Test
  void goes_on_with_fewer_rights_and_tells_those_who_granted_something_by_them() {
    RepCaller now = new RepCaller(MAY.rep(), MAY.name(), Set.of(Right.REP));
    sessions.caller = now;
    rightsChange(Set.of(Right.REP));

    assertThat(connection.caller()).contains(now);
    assertThat(changes).containsExactly(new CallerRightsChanged(now, clock.instant()));
    assertThat(closed).isEmpty();
  }

  @Test
  void is_closed_at_once_when_no_right_is_left() {
    sessions.caller = null;
    rightsChange(Set.of());

    assertThat(closed).containsExactly(CloseCode.SIGNED_OUT);
  }

  @Test
  void stays_while_nothing_changes() {
    rightsChange(Set.of(Right.MANAGER));

    assertThat(changes).isEmpty();
    assertThat(closed).isEmpty();
  }

  @Test
  void is_closed_when_its_session_is_signed_out_and_no_other_one() {
    SignOuts signOuts = new SignOuts();
    signOuts.connections = connections;
    signOuts.grid = PlatformFixture.nobodyElse();
    signOuts.signedOut(new RepSignedOut(MAY.rep(), Secret.made().hash(), clock.instant()));
    assertThat(closed).isEmpty();
    signOuts.signedOut(new RepSignedOut(MAY.rep(), SESSION.hash(), clock.instant()));

    assertThat(closed).containsExactly(CloseCode.SIGNED_OUT);
  }

  private void rightsChange(Set<Right> now) {
    heartbeat.rightsChanged(new RightsChanged(MAY.rep(), now, clock.instant()));
  }

  /** One session, of whoever the test says. */
  private static final class FakeSessions extends RepSessions {
    private @Nullable RepCaller caller = MAY;

    @Override
    public RepCaller caller(Secret token) {
      if (caller == null || !token.equals(SESSION)) {
        throw new NoRights();
      }
      return caller;
    }
  }

  /** No website is switched off. */
  private static final class AllOn extends SiteSwitch {
    @Override
    boolean isCut(Connection any) {
      return false;
    }
  }

  /** Does the work of a socket in the test's own thread. */
  private static final class AtOnce extends Workers {
    @Override
    public void execute(Runnable work) {
      work.run();
    }
  }

  /** Notes why it was closed. */
  private final class NotedWire implements Wire {
    @Override
    public void send(String text, Consumer<Boolean> sent) {
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
