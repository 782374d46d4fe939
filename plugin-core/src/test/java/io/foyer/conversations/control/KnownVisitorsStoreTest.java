package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.platform.Databases;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KnownVisitorsStoreTest {
  private final KnownVisitors known = new KnownVisitors();

  @Test
  @Tag("EV-1")
  void remembers_at_the_end_the_address_of_a_visitor_who_has_left() {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    var id = talk.talking(); // opened before the visitor said who it is
    known.visitors = new FixedLive(Optional.empty());
    known.stored = storing(new Identity("kim@acme.example", false, "Kim", null, null, null));
    talk.endings.visitors = known;
    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThat(talk.now(id).knownAs()).isEqualTo(new KnownAs("Kim", "kim@acme.example", null));
  }

  @Test
  @Tag("EV-1")
  void notes_with_a_message_who_the_visitor_is_by_then() {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    var id = talk.talking();
    talk.around.visitors.names.put(KIM.visitor(), new KnownAs("Kim", "kim@acme.example", null));
    talk.said(KIM, id, "m1", "Hello");

    assertThat(talk.now(id).knownAs().email()).isEqualTo("kim@acme.example");
  }

  private static VisitorStore storing(Identity identity) {
    return new VisitorStore() {
      @Override
      public Optional<StoredVisitor> find(VisitorId id) {
        return Optional.of(new StoredVisitor(identity, Background.UNKNOWN, NOON, 1, null));
      }
    };
  }

  private static final class FixedLive extends LiveVisitors {
    private final Optional<Visitor> visitor;

    private FixedLive(Optional<Visitor> visitor) {
      this.visitor = visitor;
    }

    @Override
    public Optional<Visitor> find(VisitorId id) {
      return visitor;
    }
  }

  @Test
  @Tag("SEC-2")
  void lets_reps_know_what_the_crm_knows_and_the_visitor_what_it_said() {
    var stranger = visitor("vis_kim").matched(ownedBy("005ana", "Ana Novak"), at(NOON));
    known.visitors = new FixedLive(Optional.of(stranger));

    assertThat(known.knownAs(stranger.id()).name()).isEqualTo("Kim Andersen");
    assertThat(known.author(stranger.id()).name()).isNull();
  }
}
