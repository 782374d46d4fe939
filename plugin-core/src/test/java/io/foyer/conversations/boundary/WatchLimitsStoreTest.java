package io.foyer.conversations.boundary;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.platform.Databases;
import io.foyer.routing.entity.VisitorAssigned;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class WatchLimitsStoreTest {
  private final TalkFixture talk = new TalkFixture(Databases.h2());
  private final Map<String, List<RepCaller>> stayed = new HashMap<>();
  private final WatchLimits limits = new WatchLimits();

  @BeforeEach
  void kim_asks_and_is_routed_to_ana_and_ben() {
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talk.live.note(talk.asked(KIM, "open-1"));
    limits.live = talk.live;
    limits.rights = talk.rights;
    watchedBy(ANA, BEN, MAY);
  }

  @Test
  void ends_the_watch_of_a_rep_to_whom_the_visitor_is_no_longer_routed() {
    var before = talk.around.assignments.of(KIM.visitor()).orElseThrow();
    talk.around.routed(KIM, BEN.rep());
    var now = talk.around.assignments.of(KIM.visitor()).orElseThrow();
    limits.assigned(new VisitorAssigned(before, now));

    assertThat(stayed).containsOnly(Map.entry(watchers(), List.of(BEN, MAY)));
  }

  @Test
  @Tag("OPS-3")
  void ends_the_watch_of_a_manager_who_is_none_any_more() {
    var may = new RepCaller(MAY.rep(), MAY.name(), Set.of(Right.REP));
    watchedBy(ANA, may);
    limits.rightsChanged(new CallerRightsChanged(may, Instant.EPOCH));

    assertThat(stayed).containsOnly(Map.entry(watchers(), List.of(ANA)));
  }

  private void watchedBy(RepCaller... watching) {
    limits.watchers =
        (topic, mayStay) -> stayed.put(topic, Stream.of(watching).filter(mayStay).toList());
  }

  private String watchers() {
    return Audience.watchersOf(talk.live.liveOf(KIM.visitor()).orElseThrow().id());
  }
}
