package io.foyer.streams.control.account;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.crm.InMemoryRegister;
import io.foyer.crm.control.MirroredAccounts;
import io.foyer.crm.control.SharedRecords;
import io.foyer.crm.entity.AccountRecords;
import io.foyer.crm.entity.AccountTeamMember;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.CompanyVisits;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.IdentityProof;
import io.foyer.visitors.entity.AdClicks;
import io.foyer.visitors.entity.SeenVisitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-3")
class AccountDeskTest {
  private static final String HOME = Floor.ORIGIN + "/demo/";
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";
  private static final AdClicks SPRING = new AdClicks("google", null, "spring", null, 2, NOON);

  private final MovedClock clock = MovedClock.atNoon();
  private final House house =
      new House("a", new Street(), clock, configuration(Distribution.ALL_AT_ONCE, false));
  private final CrmMatch match = ownedBy(ANA.value(), "Ana Novak");
  private final InMemoryRegister crm = house.register;
  private final Talked talked = new Talked();
  private final Mirror mirror = new Mirror();
  private final Visits visits = new Visits();

  @BeforeEach
  void kim_of_acme_is_there() {
    house.put(talked);
    house.put(mirror);
    house.put(visits);
    house.put(new Signed());
    house.isThere(ANA, BEN);
    house.crm.knows(match);
    house.opens("vis_kim", PRICING);
    house.claims("vis_kim", "kim@acme.example");
    crm.hasRecord("006a");
    crm.hasRecord("006b");
  }

  @Test
  void shows_the_account_its_owner_its_team_and_its_open_opportunities() {
    Account360 shown = shownTo(ANA);

    assertThat(shown.account()).isNotNull();
    assertThat(shown.account().name()).isEqualTo("ACME Robotics");
    assertThat(shown.account().url()).isEqualTo("https://crm.example/001x");
    assertThat(shown.account().owner()).isEqualTo("Ana Novak");
    assertThat(shown.account().team())
        .containsExactly(new Account360.Member("Ana Novak", "Sales Engineer"));
    assertThat(shown.opportunities().open())
        .extracting(Account360.Opportunity::url)
        .containsExactly("https://crm.example/006a", "https://crm.example/006b");
    assertThat(shown.clicks()).containsExactly(SPRING);
  }

  @Test
  @Tag("SEC-1")
  void counts_opportunities_that_the_crm_does_not_share_with_the_rep() {
    crm.keepsFromReps("006b");

    assertThat(shownTo(ANA).opportunities().open())
        .extracting(Account360.Opportunity::id)
        .containsExactly("006a");
    assertThat(shownTo(ANA).opportunities().hidden()).isOne();
  }

  @Test
  @Tag("SEC-2")
  void shows_the_opportunity_of_the_card_where_the_visitor_said_its_address_and_else_if_shared() {
    talked.mayMeet.add("vis_kim");
    talked.mayMeet.add("vis_lee");
    house.crm.knows(withOpportunity("006b"));
    house.opens("vis_lee", HOME);
    Stream.of("003x", "001x").forEach(crm::hasRecord);
    house
        .get(Identification.class)
        .give(new VisitorId("vis_lee"), "kim@acme.example", new RepId("005c"));
    clock.moveBy(SharedRecords.FRESH);
    house.opens("vis_kim", PRICING);
    crm.keepsFromReps("006b");

    assertThat(openTo("vis_kim")).containsExactly("006a", "006b");
    assertThat(openTo("vis_lee")).containsExactly("006a");
  }

  private List<String> openTo(String visitor) {
    return house
        .get(AccountDesk.class)
        .of(rep(ANA), new VisitorId(visitor))
        .opportunities()
        .open()
        .stream()
        .map(Account360.Opportunity::id)
        .toList();
  }

  private CrmMatch withOpportunity(String id) {
    return new CrmMatch(
        match.contact(),
        null,
        match.account(),
        Mirror.opportunity(id, "005z"),
        match.owner(),
        match.facts(),
        false,
        match.confidence(),
        List.of(),
        match.responsible());
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_rep_who_may_not_meet_the_visitor() {
    assertThatThrownBy(() -> shownTo(BEN)).isInstanceOf(NotYourConversation.class);
  }

  @Test
  void shows_the_way_to_a_colleague_whom_the_rep_may_meet() {
    house.opens("vis_lee", HOME);
    house.claims("vis_lee", "lee@acme.example");
    talked.mayMeet.add("vis_lee");

    assertThat(shownTo(ANA).here().known())
        .singleElement()
        .satisfies(
            lee -> {
              assertThat(lee.visitor()).isEqualTo("vis_lee");
              assertThat(lee.page()).isEqualTo("A page");
              assertThat(lee.name()).isEqualTo("lee@acme.example");
              assertThat(lee.url()).isNull();
            });
  }

  @Test
  @Tag("SEC-1")
  void shows_the_name_alone_of_one_whose_record_the_rep_may_see_and_counts_the_others() {
    house.opens("vis_lee", HOME);
    house.claims("vis_lee", "lee@acme.example");
    house.opens("vis_jo", HOME);
    house.claims("vis_jo", "jo@acme.example");
    people("003L", "Lee Wong", "lee@acme.example");
    people("003J", "Jo Secret", "jo@acme.example");
    crm.keepsFromReps("003J");

    Account360.People here = shownTo(ANA).here();

    assertThat(here.known())
        .containsExactly(
            new Account360.Colleague(
                null, "Lee Wong", true, "https://crm.example/003L", null, NOON, 1));
    assertThat(here.hidden()).isOne();
  }

  @Test
  void shows_who_was_here_lately_and_nobody_twice() {
    kimProvesHerAddress();
    people("003L", "Lee Wong", "lee@acme.example");
    visits.seen.add(seen("vis_kim", "kim@acme.example", true));
    visits.seen.add(seen("vis_kims_phone", "kim@acme.example", true));
    visits.seen.add(seen("vis_lees_phone", "lee@acme.example", true));
    visits.seen.add(seen("vis_lee", "lee@acme.example", true));
    visits.seen.add(seen("vis_jo", "jo@acme.example", true));

    Account360 shown = shownTo(ANA);

    assertThat(shown.seen().known())
        .containsExactly(
            new Account360.Colleague(
                null, "Lee Wong", false, "https://crm.example/003L", null, NOON, 6));
    assertThat(shown.seen().hidden()).isOne();
    assertThat(visits.since).isEqualTo(NOON.minus(Colleagues.LATELY));
  }

  @Test
  @Tag("SEC-2")
  void joins_nobody_by_an_address_that_was_only_claimed() {
    people("003L", "Lee Wong", "lee@acme.example");
    people("003K", "Kim Andersen", "kim@acme.example");
    visits.seen.add(seen("vis_says_kim", "kim@acme.example", true));
    visits.seen.add(seen("vis_says_lee", "lee@acme.example", false));
    visits.seen.add(seen("vis_lee", "lee@acme.example", true));

    assertThat(shownTo(ANA).seen().known())
        .extracting(Account360.Colleague::name, Account360.Colleague::claimed)
        .as("Kim has only claimed her own address")
        .containsExactly(
            tuple("Kim Andersen", false), tuple("Lee Wong", true), tuple("Lee Wong", false));
  }

  @Test
  void asks_once_whom_of_all_the_rep_may_meet() {
    house.opens("vis_lee", HOME);
    house.claims("vis_lee", "lee@acme.example");
    visits.seen.add(seen("vis_jo", "jo@acme.example", false));
    visits.seen.add(seen("vis_li", "li@acme.example", false));
    talked.mayMeet.add("vis_jo");

    assertThat(shownTo(ANA).seen().known())
        .extracting(Account360.Colleague::visitor)
        .containsExactly("vis_jo");
    assertThat(talked.questions).isOne();
  }

  @Test
  void asks_the_crm_once_a_minute_what_it_shares() {
    shownTo(ANA);
    shownTo(ANA);
    assertThat(crm.questions()).isOne();
    clock.moveBy(SharedRecords.FRESH);
    shownTo(ANA);

    assertThat(crm.questions()).isEqualTo(2);
  }

  @Test
  void shows_less_and_says_so_while_the_crm_is_away() {
    crm.isAway(true);

    Account360 shown = shownTo(ANA);

    assertThat(shown.shared()).isFalse();
    assertThat(shown.account()).isNotNull();
    assertThat(shown.opportunities().open())
        .extracting(Account360.Opportunity::id)
        .as("her own")
        .containsExactly("006a");
  }

  @Test
  void leaves_a_crm_that_is_away_alone_for_a_while() {
    crm.isAway(true);
    shownTo(ANA);
    shownTo(ANA);
    assertThat(crm.questions()).isOne();

    crm.isAway(false);
    clock.moveBy(SharedRecords.REST.minusMillis(1));
    assertThat(shownTo(ANA).shared()).isFalse();
    clock.moveBy(Duration.ofMillis(1));
    assertThat(shownTo(ANA).shared()).isTrue();
  }

  @Test
  void shows_what_the_visitor_brought_along_while_the_mirror_is_not_complete() {
    mirror.records = null;
    mirror.complete = false;

    Account360 shown = shownTo(ANA);

    assertThat(shown.account()).extracting(Account360.Account::name).isEqualTo("ACME Robotics");
    assertThat(shown.complete()).isFalse();
  }

  @Test
  void says_from_where_a_company_is_known_that_the_crm_does_not_have() {
    house.opens("vis_new", PRICING);
    house.claims("vis_new", "new@brightwell.example");
    talked.mayMeet.add("vis_new");

    Account360 shown = house.get(AccountDesk.class).of(rep(ANA), new VisitorId("vis_new"));

    assertThat(shown.account()).isNull();
    assertThat(shown.company().domain()).isEqualTo("brightwell.example");
    assertThat(shown.company().facts())
        .contains(new Account360.Fact("Company Domain", "brightwell.example", "visitor", "Low"));
    assertThat(visits.asked)
        .extracting(CompanyVisits.Company::domain)
        .isEqualTo("brightwell.example");
  }

  private Account360 shownTo(RepId rep) {
    return house.get(AccountDesk.class).of(rep(rep), new VisitorId("vis_kim"));
  }

  private void kimProvesHerAddress() {
    var signed = new Identification.Claim(null, null, null, "kim@acme.example");
    house.get(Identification.class).identify(house.caller("vis_kim"), signed);
  }

  private void people(String id, String name, String email) {
    mirror.people.add(crm.has(CrmObject.CONTACT, id, name, "ACME Robotics", email));
  }

  private static SeenVisitor seen(String id, String email, boolean proven) {
    return new SeenVisitor(new VisitorId(id), email, proven, null, NOON, 3);
  }

  private static RepCaller rep(RepId id) {
    return new RepCaller(id, "Rep", Set.of(Right.REP));
  }

  /** ACME with two opportunities, one of them Ana's. */
  private final class Mirror extends MirroredAccounts {
    private final List<FoundPerson> people = new ArrayList<>();
    private boolean complete = true;
    private @Nullable AccountRecords records =
        new AccountRecords(
            Objects.requireNonNull(match.account()),
            match.owner(),
            List.of(new AccountTeamMember(Objects.requireNonNull(match.owner()), "Sales Engineer")),
            List.of(opportunity("006a", ANA.value()), opportunity("006b", "005z")),
            List.of(),
            "acme.example");

    @Override
    public Optional<AccountRecords> find(String accountId) {
      return Optional.ofNullable(records);
    }

    @Override
    public List<FoundPerson> people(Collection<String> emails) {
      return people.stream().filter(person -> emails.contains(person.email())).toList();
    }

    @Override
    public boolean areComplete() {
      return complete;
    }

    private static OpportunitySnapshot opportunity(String id, String owner) {
      return new OpportunitySnapshot(id, "Arms", null, "EUR", "Proposal", null, owner);
    }
  }

  private static final class Visits extends CompanyVisits {
    private final List<SeenVisitor> seen = new ArrayList<>();
    private @Nullable Instant since;
    private @Nullable Company asked;

    @Override
    public List<SeenVisitor> seen(Company company, Instant from, int most) {
      since = from;
      asked = company;
      return seen;
    }

    @Override
    public List<AdClicks> clicks(Company company) {
      return List.of(SPRING);
    }
  }

  /** The website's word for an address is the address. */
  private static final class Signed extends IdentityProof {
    @Override
    public Optional<String> provenEmail(String token, SiteKey site) {
      return Optional.of(token);
    }
  }

  private static final class Talked extends Archive {
    private final List<String> mayMeet = new ArrayList<>();
    private int questions;

    @Override
    public boolean mayMeet(RepCaller rep, VisitorId visitor) {
      return mayMeet.contains(visitor.value());
    }

    @Override
    public Set<VisitorId> mayMeet(RepCaller rep, Set<VisitorId> visitors) {
      questions++;
      return visitors.stream()
          .filter(one -> mayMeet.contains(one.value()))
          .collect(Collectors.toSet());
    }
  }
}
