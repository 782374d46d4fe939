package io.foyer.conversations.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KnownVisitorsTest {
  private final KnownVisitors known = new KnownVisitors();

  @Test
  @Tag("SEC-2")
  void lets_reps_know_what_the_crm_knows_and_the_visitor_what_it_said() {
    var stranger = visitor("vis_kim").matched(ownedBy("005ana", "Ana Novak"), at(NOON));
    known.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId id) {
            return Optional.of(stranger);
          }
        };

    assertThat(known.knownAs(stranger.id()).name()).isEqualTo("Kim Andersen");
    assertThat(known.author(stranger.id()).name()).isNull();
  }
}
