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
import io.foyer.visitors.entity.VisitorRow;
import java.time.Duration;
import java.util.Optional;
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
    Identity claim = Identity.UNKNOWN.saying(ADDRESS, null, null);
    Identity proof = Identity.UNKNOWN.proving(ADDRESS, null, null);
    Visitor elsewhere = visitor("vis_phone");
    Visitor proves = elsewhere.identified(proof, at(NOON));

    isKnownAs(claim);
    assertThat(reads(proves)).as("anybody may have talked under that address").isFalse();

    isKnownAs(proof);
    assertThat(reads(elsewhere.identified(claim, at(NOON)))).isFalse();
    assertThat(reads(proves)).isTrue();
    assertThat(talks.lastRep(proves)).contains(ANA.rep());

    talks.forget(proves.id());
    assertThat(talks.lastRep(proves)).isEmpty();
  }

  @Test
  @Tag("CV-1")
  void knows_nobody_of_a_visitor_who_was_spoken_to_and_never_answered() {
    var id = talk.pounced(ANA, "p1", "May I help?").id();
    assertThat(reads(visitor("vis_kim"))).isFalse();

    talk.said(KIM, id, "m1", "Yes");
    talks.forget(KIM.visitor());
    assertThat(reads(visitor("vis_kim"))).isTrue();
  }

  @Test
  void what_happened_while_it_was_looked_up_is_newer() {
    Visitor kim = visitor("vis_kim");
    talks.note(kim.id(), BEN.rep());

    assertThat(talks.learn(kim.id(), Optional.of(ANA.rep()))).isFalse();
    assertThat(talks.lastRep(kim)).contains(BEN.rep());
  }

  private void isKnownAs(Identity identity) {
    Visitor kim = visitor("vis_kim").identified(identity, at(NOON));
    database.inTx(() -> database.em().merge(VisitorRow.of(kim)));
  }

  private boolean reads(Visitor visitor) {
    return talks.learn(visitor.id(), database.inTx(() -> talks.find(visitor)));
  }

  private void talked(boolean withAna) {
    var rep = withAna ? ANA : BEN;
    var id = talk.asked(KIM, "open-" + rep.rep()).id();
    talk.commit(() -> talk.claims.claim(rep, id));
    talk.commit(() -> talk.endings.end(KIM, id, null));
  }
}
