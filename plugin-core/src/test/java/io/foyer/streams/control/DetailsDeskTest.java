package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.AuditLog;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.IdentityProof;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.EmailIsProven;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-7")
class DetailsDeskTest {
  private static final VisitorId KIM = new VisitorId("vis_1");

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));
  private final Kept kept = new Kept();
  private final List<String> audited = new ArrayList<>();

  @BeforeEach
  void a_stranger_is_routed_to_both() {
    house.put(new NoTalks());
    house.put(kept);
    house.put(new Audit());
    house.put(new Signed());
    house.isThere(ANA, BEN);
    house.crm.knows(ownedBy(BEN.value(), "Ben Carter"));
    house.register.hasRecord("003x");
    house.register.hasRecord("001x");
    house.opens(KIM.value(), Floor.ORIGIN + "/demo/pricing");
  }

  @Test
  void keeps_what_was_noted_and_by_whom() {
    note(ANA, "Kim", null, "+45 12");

    assertThat(kept.of(KIM).noted()).isEqualTo(new Details.Noted(ANA.value(), "Rep", NOON));
    assertThat(kept.of(KIM).phone()).isEqualTo("+45 12");
    assertThat(visitor().name()).contains("Kim");
    assertThat(audited).containsExactly(ANA.value() + " visitor.details-noted vis_1");
  }

  @Test
  @Tag("SEC-2")
  void a_corrected_address_is_claimed_and_leads_to_another_match_and_routing() {
    note(ANA, "Kim", "kim@acme.example", null);

    assertThat(visitor().identity().proven()).isFalse();
    assertThat(visitor().match().account()).isNotNull();
    assertThat(house.routed(KIM.value())).containsExactly(BEN);
  }

  @Test
  void a_visitor_in_conversation_is_matched_but_stays_with_its_rep() {
    house.talks(Floor.conversation(KIM.value(), ConversationState.OPEN, 1));

    note(ANA, "Kim", "kim@acme.example", null);

    assertThat(visitor().match().account()).isNotNull();
    assertThat(house.routed(KIM.value())).contains(ANA);
  }

  @Test
  void the_last_of_two_notes_counts_and_both_reps_see_it() {
    house.watches(ANA);
    house.watches(BEN);
    note(ANA, "Kim", null, "1");
    clock.moveBy(Duration.ofSeconds(1));

    note(BEN, "Kim", null, "2");

    house.after(Duration.ofSeconds(1));
    assertThat(kept.of(KIM).phone()).isEqualTo("2");
    assertThat(house.changed()).extracting(Card::notedAt).contains(NOON.plusSeconds(1));
  }

  @Test
  void what_the_visitor_said_meanwhile_is_not_erased() {
    Visitor before = visitor();
    house.claims(KIM.value(), "kim@acme.example");
    house.get(DetailsDesk.class).acquaintance = new Met(before);

    note(ANA, "Kim", null, "+45 12");

    assertThat(visitor().identity().email()).isEqualTo("kim@acme.example");
    assertThat(visitor().identity().name()).isEqualTo("Kim");
  }

  @Test
  @Tag("SEC-2")
  void an_address_that_was_proven_meanwhile_stays() {
    Visitor before = visitor();
    proves("kim@acme.example");
    house.get(DetailsDesk.class).acquaintance = new Met(before);

    assertThatThrownBy(() -> note(ANA, null, "x@acme.example", null))
        .isInstanceOf(EmailIsProven.class);

    assertThat(visitor().identity().email()).isEqualTo("kim@acme.example");
  }

  @Test
  @Tag("SEC-2")
  void refuses_another_address_than_the_proven_one_and_keeps_nothing_of_the_note() {
    proves("kim@acme.example");

    assertThatThrownBy(() -> note(ANA, "Kim", "x@acme.example", null))
        .isInstanceOf(EmailIsProven.class);

    assertThat(kept.details).isEmpty();
  }

  @Test
  void what_the_rep_did_not_touch_stays_the_visitors_word() {
    house.claims(KIM.value(), "kim@acme.example");

    note(ANA, "Kim", null, null);

    assertThat(visitor().identity().email()).isEqualTo("kim@acme.example");
    assertThat(kept.of(KIM).email()).isNull();
    assertThat(kept.of(KIM).name()).isEqualTo("Kim");
  }

  @Test
  void shows_nothing_of_a_note_that_the_database_does_not_take() {
    kept.isAway = true;

    assertThatThrownBy(() -> note(ANA, "Kim", null, null))
        .isInstanceOf(IllegalStateException.class);

    assertThat(visitor().name()).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_rep_who_may_not_meet_the_visitor() {
    assertThatThrownBy(() -> note(new RepId("005c"), "Kim", null, null))
        .isInstanceOf(NotYourConversation.class);

    assertThat(kept.details).isEmpty();
    assertThat(audited).isEmpty();
  }

  private void note(
      RepId rep, @Nullable String name, @Nullable String email, @Nullable String phone) {
    house
        .get(DetailsDesk.class)
        .note(
            new RepCaller(rep, "Rep", Set.of(Right.REP)),
            KIM,
            new Details.Typed(name, email, null, phone));
  }

  private Visitor visitor() {
    return house.visitor(KIM.value()).orElseThrow();
  }

  private void proves(String email) {
    house
        .get(Identification.class)
        .identify(
            house.caller(KIM.value()), new Identification.Claim(null, null, null, "of " + email));
  }

  /** Takes every token for the site's. */
  private static final class Signed extends IdentityProof {
    @Override
    public Optional<String> provenEmail(String token, SiteKey site) {
      return Optional.of(token.substring("of ".length()));
    }
  }

  /** What the rep read when it opened the dialog. */
  private static final class Met extends Acquaintance {
    private final Visitor known;

    Met(Visitor known) {
      this.known = known;
    }

    @Override
    public Visitor meet(RepCaller rep, VisitorId id) {
      return known;
    }
  }

  private static final class Kept extends DetailStore {
    private final Map<VisitorId, Details> details = new HashMap<>();
    private boolean isAway;

    private Details of(VisitorId visitor) {
      return Objects.requireNonNull(details.get(visitor));
    }

    @Override
    public Optional<Details> find(VisitorId visitor) {
      return Optional.ofNullable(details.get(visitor));
    }

    @Override
    public void put(VisitorId visitor, Details now) {
      if (isAway) {
        throw new IllegalStateException("away");
      }
      details.put(visitor, now);
    }
  }

  private final class Audit extends AuditLog {
    @Override
    public void record(String who, String action, String subject) {
      audited.add(who + " " + action + " " + subject);
    }
  }

  /** Nobody talked with anybody; who is routed to a visitor may meet it. */
  private static final class NoTalks extends Archive {
    @Override
    public boolean mayMeet(RepCaller rep, VisitorId visitor) {
      return rep.rep().equals(ANA) || rep.rep().equals(BEN);
    }
  }
}
