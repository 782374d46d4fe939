package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.platform.Database;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class LastTalksStoreTest {
  private static final String ADDRESS = "kim@acme-robotics.example";

  @Parameter Database database;

  private final LastTalks talks = new LastTalks();
  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    talks.store = talk.store;
  }

  @Test
  void knows_nobody_of_a_visitor_who_never_talked() {
    talk.asked(KIM, "open-1");

    assertThat(reads(visitor("vis_kim"))).isFalse();
    assertThat(talks.lastRep(visitor("vis_kim"))).isEmpty();
  }

  @Test
  void knows_who_talked_last_with_the_same_browser() {
    talked(true);
    talk.clock.moveBy(Duration.ofHours(1));
    talked(false);

    assertThat(reads(visitor("vis_kim"))).isTrue();
    assertThat(reads(visitor("vis_kim"))).as("nothing new").isFalse();
    assertThat(talks.lastRep(visitor("vis_kim"))).contains(BEN.rep());
  }

  @Test
  void knows_who_talked_with_a_proven_address_and_believes_no_claimed_one() {
    talked(true);
    database.inTx(
        () ->
            database
                .em()
                .createNativeQuery("UPDATE conversations SET visitor_email = '" + ADDRESS + "'")
                .executeUpdate());
    Visitor elsewhere = visitor("vis_phone");
    Visitor claims = elsewhere.identified(Identity.UNKNOWN.saying(ADDRESS, null, null), at(NOON));
    Visitor proves = elsewhere.identified(Identity.UNKNOWN.proving(ADDRESS, null, null), at(NOON));

    assertThat(reads(claims)).isFalse();
    assertThat(reads(proves)).isTrue();
    assertThat(talks.lastRep(proves)).contains(ANA.rep());

    talks.forget(proves.id());
    assertThat(talks.lastRep(proves)).isEmpty();
  }

  private boolean reads(Visitor visitor) {
    return database.inTx(() -> talks.read(visitor));
  }

  private void talked(boolean withAna) {
    var rep = withAna ? ANA : BEN;
    var id = talk.asked(KIM, "open-" + rep.rep()).id();
    talk.commit(() -> talk.claims.claim(rep, id));
    talk.commit(() -> talk.endings.end(KIM, id, null));
  }
}
