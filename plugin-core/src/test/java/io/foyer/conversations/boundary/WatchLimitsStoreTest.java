package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.platform.Databases;
import io.foyer.routing.entity.VisitorAssigned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class WatchLimitsStoreTest {
  @Test
  void ends_the_watch_of_a_rep_to_whom_the_visitor_is_no_longer_routed() {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.live.note(talk.asked(KIM, "open-1"));
    Map<String, List<RepCaller>> stayed = new HashMap<>();
    var limits = new WatchLimits();
    limits.live = talk.live;
    limits.rights = talk.rights;
    limits.watchers =
        (topic, mayStay) ->
            stayed.put(topic, List.of(ANA, BEN, MAY).stream().filter(mayStay).toList());

    var before = talk.around.assignments.of(KIM.visitor()).orElseThrow();
    talk.around.routed(KIM, BEN.rep());
    var now = talk.around.assignments.of(KIM.visitor()).orElseThrow();
    limits.assigned(new VisitorAssigned(before, now));

    var conversation = talk.live.liveOf(KIM.visitor()).orElseThrow().id();
    assertThat(stayed)
        .containsOnly(Map.entry(Audience.watchersOf(conversation), List.of(BEN, MAY)));
  }
}
