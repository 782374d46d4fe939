package io.foyer.calls.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.calls.entity.Call;
import io.foyer.calls.entity.CallId;
import io.foyer.calls.entity.Media;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import io.foyer.platform.MovedClock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may use the relay, and until when. */
@Tag("VC-2")
class IceServersTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final IceServers servers = new IceServers();
  private Call call;

  @BeforeEach
  void wire() {
    servers.clock = clock;
    servers.urls = Optional.of("turn:relay.fern.example:3478, turns:relay.fern.example:443");
    servers.secret = Optional.of("a-secret-shared-with-the-relay-of-calls");
    var id = new CallId("call_1");
    var conversation = new ConversationId("cnv_1");
    call = Call.begun(id, conversation, new RepId("005ana"), Side.VISITOR, clock.instant());
  }

  @Test
  void lets_nobody_in_before_the_call_is_answered() {
    assertThat(servers.of(call.summary(), Side.VISITOR)).isEmpty();

    call.join(Side.REP, "page_ana", Media.OFF, clock.instant());
    var server = servers.of(call.summary(), Side.VISITOR).get(0);
    assertThat(server.urls())
        .containsExactly("turn:relay.fern.example:3478", "turns:relay.fern.example:443");
    var until = clock.instant().getEpochSecond() + 600;
    assertThat(server.username()).isEqualTo(until + ":call_1.visitor");
    assertThat(server.credential()).isNotBlank();
    assertThat(servers.of(call.summary(), Side.REP).get(0).credential())
        .isNotEqualTo(server.credential());
  }

  @Test
  void names_none_where_there_is_none() {
    servers.secret = Optional.empty();
    call.join(Side.REP, "page_ana", Media.OFF, clock.instant());

    assertThat(servers.isRelayed()).isFalse();
    assertThat(servers.of(call.summary(), Side.REP)).isEmpty();
  }
}
