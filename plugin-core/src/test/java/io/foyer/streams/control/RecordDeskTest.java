package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.crm.control.CrmAddresses;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-2")
class RecordDeskTest {
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));
  private final CrmMatch match = ownedBy("005a", "Ana Novak");
  private final FakeArchive archive = new FakeArchive();
  private boolean crmIsAway;
  private int questions;

  @BeforeEach
  void a_visitor_of_the_record_is_there() {
    house.put((CrmAddresses) record -> addresses());
    house.put(archive);
    house.isThere(ANA, BEN);
    house.crm.knows(match);
    house.opens("vis_1", PRICING);
    house.opens("vis_2", PRICING);
    house.claims("vis_1", "kim@acme.example");
  }

  @Test
  void shows_the_owner_who_of_the_record_is_on_the_website() {
    assertThat(desk().of(rep(ANA), account()).visitors())
        .extracting(Card::visitor)
        .containsExactly("vis_1");
  }

  @Test
  @Tag("SEC-1")
  void shows_nobody_to_a_rep_who_may_not_meet_the_visitor() {
    assertThat(desk().of(rep(BEN), account()).visitors()).isEmpty();
  }

  @Test
  void shows_nobody_on_another_record() {
    assertThat(desk().of(rep(ANA), "001000000000000AAA").visitors()).isEmpty();
  }

  @Test
  void looks_for_conversations_by_the_addresses_of_the_record_and_of_who_is_there() {
    desk().of(rep(ANA), account());

    assertThat(archive.asked).containsExactlyInAnyOrder("lee@acme.example", "kim@acme.example");
  }

  @Test
  void asks_the_crm_for_addresses_once_in_a_quarter_of_an_hour() {
    desk().of(rep(ANA), account());
    desk().of(rep(ANA), account());
    assertThat(questions).isOne();
    clock.moveBy(RecordAddresses.FRESH);
    desk().of(rep(ANA), account());

    assertThat(questions).isEqualTo(2);
  }

  @Test
  void says_so_where_the_crm_does_not_tell_the_addresses() {
    assertThat(desk().of(rep(ANA), account()).complete()).isTrue();
    crmIsAway = true;

    assertThat(desk().of(rep(ANA), "001000000000000AAA").complete()).isFalse();
    clock.moveBy(RecordAddresses.FRESH.plus(Duration.ofMinutes(1)));
    assertThat(desk().of(rep(ANA), account()).complete()).as("goes on with the last").isTrue();
  }

  private RecordDesk desk() {
    return house.get(RecordDesk.class);
  }

  private String account() {
    return Objects.requireNonNull(match.account()).id();
  }

  private Set<String> addresses() {
    questions++;
    if (crmIsAway) {
      throw new CrmUnavailable("away");
    }
    return Set.of("lee@acme.example");
  }

  private static RepCaller rep(RepId id) {
    return new RepCaller(id, "Rep", Set.of(Right.REP));
  }

  /** Nobody talked with anybody. */
  private static final class FakeArchive extends Archive {
    private Set<String> asked = Set.of();

    @Override
    public boolean mayMeet(RepCaller rep, VisitorId visitor) {
      return false;
    }

    @Override
    public List<ConversationSummary> heldWith(RepCaller rep, Set<String> emails, int most) {
      asked = emails;
      return List.of();
    }
  }
}
