package io.foyer.routing.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static io.foyer.visitors.entity.VisitorFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.AccountTeam;
import io.foyer.configuration.entity.RoutingRule.CrmOwner;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.configuration.entity.RoutingRule.Target;
import io.foyer.configuration.entity.RoutingRule.TeamTarget;
import io.foyer.configuration.entity.Team;
import io.foyer.crm.entity.AccountTeamMember;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.Responsible;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.Whereabouts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-1")
class RouterTest {
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");
  private static final RepId CHLOE = new RepId("005c");
  private static final Map<RepId, String> NAMES =
      Map.of(ANA, "Ana Novak", BEN, "Ben Carter", CHLOE, "Chloe Martin");

  private final Set<RepId> reachable = new HashSet<>(List.of(ANA, BEN, CHLOE));
  private final Map<RepId, Integer> open = new HashMap<>();
  private final Map<RepId, Integer> holds = new HashMap<>();
  private final Map<RepId, String> offDuty = new HashMap<>();
  private final Map<RepId, String> speaks = new HashMap<>();
  private final Router router = new Router(new Turns());
  private Team team = team(1, 1, 1);
  private @Nullable RepId talkedWith;

  @Test
  void gives_a_visitor_to_the_owner() {
    Assignment given = route(owner(), ownedByAna(), null);

    assertThat(given.reps()).containsExactly(ANA);
    assertThat(given.reason()).isEqualTo("Owner: Owner Ana Novak");
  }

  @Test
  @Tag("LS-8")
  void offers_it_to_the_fall_back_team_when_the_owner_is_away_and_says_so() {
    reachable.remove(ANA);

    Assignment given = route(owner(), ownedByAna(), null);

    assertThat(given.reps()).containsExactly(BEN, CHLOE);
    assertThat(given.reason())
        .isEqualTo("Owner: Owner Ana Novak is not available; offered to team Everyone");
  }

  @Test
  @Tag("RT-2")
  void passes_over_who_has_no_free_place() {
    open.put(ANA, 5);

    Assignment given = route(owner(), ownedByAna(), null);

    assertThat(given.reps()).containsExactly(BEN, CHLOE);
    assertThat(given.reason()).contains("Owner Ana Novak has no free place");
  }

  @Test
  @Tag("OPS-5")
  void falls_through_from_an_absent_owner_and_says_until_when() {
    offDuty.put(ANA, "is absent until 3 Dec 2026, 09:00");

    Assignment given = route(owner(), ownedByAna(), null);

    assertThat(given.reps()).containsExactly(BEN, CHLOE);
    assertThat(given.passedOver()).isEqualTo(ANA);
    assertThat(given.reason())
        .isEqualTo(
            "Owner: Owner Ana Novak is absent until 3 Dec 2026, 09:00; offered to team Everyone");
  }

  @Test
  @Tag("OPS-5")
  void passes_nobody_over_who_is_only_not_available() {
    reachable.remove(ANA);

    assertThat(route(owner(), ownedByAna(), null).passedOver()).isNull();
  }

  @Test
  @Tag("OPS-5")
  void asks_those_of_a_team_first_who_answer_in_the_visitors_language() {
    speaks.putAll(Map.of(ANA, "de", BEN, "de", CHLOE, "en"));

    Visitor abroad = speaking("en-GB", 1);

    Assignment english = route(team(Distribution.ALL_AT_ONCE), abroad, null);
    speaks.put(CHLOE, "fr");
    Assignment nobodys = route(team(Distribution.ALL_AT_ONCE), abroad, null);

    assertThat(english.reps()).containsExactly(CHLOE);
    assertThat(english.reason()).isEqualTo("Team: Team Everyone, in English");
    assertThat(nobodys.reps()).containsExactly(ANA, BEN, CHLOE);
  }

  @Test
  @Tag("RT-2")
  void who_alone_answers_in_a_language_is_not_next_for_all_others_too() {
    speaks.putAll(Map.of(ANA, "de", BEN, "en", CHLOE, "en"));
    RoutingRule rule = team(Distribution.ROUND_ROBIN);
    for (int each = 0; each < 10; each++) {
      assertThat(route(rule, speaking("de-AT", each), null).reps()).containsExactly(ANA);
    }
    speaks.clear();

    assertThat(turns(6)).containsExactly(BEN, CHLOE, BEN, CHLOE, BEN, CHLOE);
  }

  private static Visitor speaking(String language, int number) {
    return visitor("vis_" + language + number)
        .having(Background.living(new Locality(language, null, Whereabouts.UNKNOWN)), at(NOON));
  }

  @Test
  void names_nobody_when_nobody_is_there() {
    reachable.clear();

    Assignment given = route(owner(), ownedByAna(), null);

    assertThat(given.reps()).isEmpty();
    assertThat(given.reason())
        .isEqualTo("Owner: Owner Ana Novak is not available; nobody of team Everyone is available");
  }

  @Test
  void names_nobody_when_no_rule_fits() {
    Assignment given =
        router.decide(visitor("vis_1"), Optional.empty(), null, staff(), NOON).assignment();

    assertThat(given.reps()).isEmpty();
    assertThat(given.reason()).isEqualTo("No routing rule fits");
  }

  @Test
  void gives_a_visitor_to_one_rep() {
    RoutingRule rule = rule(new OneRep(BEN), Distribution.ALL_AT_ONCE);

    assertThat(route(rule, visitor("vis_1"), null).reps()).containsExactly(BEN);
  }

  @Test
  void offers_a_visitor_to_all_of_a_team_at_once() {
    Assignment given = route(team(Distribution.ALL_AT_ONCE), visitor("vis_1"), null);

    assertThat(given.reps()).containsExactly(ANA, BEN, CHLOE);
    assertThat(given.reason()).isEqualTo("Team: Team Everyone");
  }

  @Test
  @Tag("RT-2")
  void takes_turns() {
    assertThat(turns(6)).containsExactly(ANA, BEN, CHLOE, ANA, BEN, CHLOE);
  }

  @Test
  void takes_turns_by_weight() {
    team = team(2, 1, 1);

    List<RepId> given = turns(8);

    assertThat(Collections.frequency(given, ANA)).isEqualTo(4);
    assertThat(Collections.frequency(given, BEN)).isEqualTo(2);
  }

  @Test
  void who_was_away_is_not_owed_what_it_missed() {
    reachable.remove(CHLOE);
    turns(10);
    reachable.add(CHLOE);

    assertThat(Collections.frequency(turns(6), CHLOE)).isEqualTo(2);
  }

  @Test
  void who_has_a_visitor_by_turn_keeps_it() {
    RoutingRule rule = team(Distribution.ROUND_ROBIN);
    Assignment first = route(rule, visitor("vis_1"), null);

    assertThat(route(rule, visitor("vis_1"), first).saysTheSameAs(first)).isTrue();

    reachable.remove(ANA);
    assertThat(route(rule, visitor("vis_1"), first).reps()).containsExactly(BEN);
  }

  @Test
  void gives_a_visitor_to_the_least_busy() {
    open.putAll(Map.of(ANA, 2, BEN, 1, CHLOE, 2));

    Assignment given = route(team(Distribution.LEAST_BUSY), visitor("vis_1"), null);

    assertThat(given.reps()).containsExactly(BEN);
    assertThat(given.reason()).isEqualTo("Team: Team Everyone, least busy: Ben Carter");
  }

  @Test
  void among_equally_busy_reps_the_one_without_a_turn_for_the_longest_is_next() {
    List<RepId> given = new ArrayList<>();
    for (int each = 0; each < 3; each++) {
      given.addAll(route(team(Distribution.LEAST_BUSY), visitor("vis_" + each), null).reps());
    }

    assertThat(given).containsExactly(ANA, BEN, CHLOE);
  }

  @Test
  @Tag("RT-2")
  void the_least_busy_is_who_has_the_greatest_part_of_its_room_left() {
    holds.putAll(Map.of(ANA, 10, BEN, 3, CHLOE, 2));
    open.putAll(Map.of(ANA, 2, BEN, 1, CHLOE, 1));

    assertThat(route(team(Distribution.LEAST_BUSY), visitor("vis_1"), null).reps())
        .containsExactly(ANA);
  }

  @Test
  void gives_a_visitor_back_to_who_talked_with_it_last_and_says_so() {
    talkedWith = CHLOE;

    Assignment given = route(team(Distribution.ROUND_ROBIN), visitor("vis_1"), null);

    assertThat(given.reps()).containsExactly(CHLOE);
    assertThat(given.reason()).isEqualTo("Team: Team Everyone, talked with Chloe Martin before");
    assertThat(given.passed())
        .containsExactly(
            new Passed("Ana Novak", "did not talk with the visitor last"),
            new Passed("Ben Carter", "did not talk with the visitor last"));
  }

  @Test
  void gives_it_to_another_while_who_talked_with_it_last_is_not_free() {
    talkedWith = CHLOE;
    reachable.remove(CHLOE);

    Assignment given = route(team(Distribution.ROUND_ROBIN), visitor("vis_1"), null);

    assertThat(given.reps()).containsExactly(ANA);
    assertThat(given.passed()).contains(new Passed("Chloe Martin", "is not available"));
  }

  @Test
  void does_not_care_who_talked_with_it_last_where_the_rule_does_not() {
    talkedWith = CHLOE;
    RoutingRule forgetful =
        new RoutingRule(
            "r",
            "Team",
            99,
            new TeamTarget("t"),
            Distribution.ROUND_ROBIN,
            null,
            false,
            Criteria.EVERYBODY);

    assertThat(route(forgetful, visitor("vis_1"), null).reps()).containsExactly(ANA);
  }

  @Test
  void gives_nobody_a_visitor_for_an_earlier_talk_whom_the_rule_does_not_name() {
    talkedWith = new RepId("005z");

    assertThat(route(team(Distribution.ROUND_ROBIN), visitor("vis_1"), null).reps())
        .containsExactly(ANA);
  }

  @Test
  @Tag("RT-3")
  void says_why_others_did_not_get_it() {
    reachable.remove(BEN);
    open.put(CHLOE, 5);

    Assignment given = route(team(Distribution.ROUND_ROBIN), visitor("vis_1"), null);
    open.put(CHLOE, 0);
    Assignment later = route(team(Distribution.ROUND_ROBIN), visitor("vis_2"), null);

    assertThat(given.passed())
        .containsExactly(
            new Passed("Ben Carter", "is not available"),
            new Passed("Chloe Martin", "has no free place"));
    assertThat(later.passed())
        .containsExactly(
            new Passed("Ana Novak", "is not next in turn"),
            new Passed("Ben Carter", "is not available"));
  }

  @Test
  @Tag("RT-3")
  void names_no_more_than_a_person_reads() {
    List<Team.Member> many = new ArrayList<>();
    for (int each = 0; each < 50; each++) {
      many.add(new Team.Member(new RepId("005x" + each), 1));
    }
    team = new Team("t", "Everyone", many);

    assertThat(route(team(Distribution.ALL_AT_ONCE), visitor("vis_1"), null).passed()).hasSize(20);
  }

  @Test
  void gives_a_visitor_to_the_owner_of_the_record_that_the_rule_names() {
    Visitor known =
        visitor("vis_1")
            .matched(
                responsible(
                    new Responsible(
                        Map.of("Contact", user(ANA, true), "Account", user(BEN, true)), List.of())),
                at(NOON));

    assertThat(route(owner(CrmOwner.Of.CONTACT), known, null).reps()).containsExactly(ANA);
    assertThat(route(owner(CrmOwner.Of.ACCOUNT), known, null).reason())
        .isEqualTo("Team: Account owner Ben Carter");
    assertThat(route(owner(CrmOwner.Of.LEAD), known, null).reason())
        .isEqualTo("Team: The CRM knows no lead of the visitor");
  }

  @Test
  void says_that_a_record_belongs_to_no_person_or_to_one_who_was_sent_home() {
    Visitor known =
        visitor("vis_1")
            .matched(
                responsible(new Responsible(Map.of("Contact", user(ANA, false)), List.of())),
                at(NOON));

    assertThat(route(owner(CrmOwner.Of.CONTACT), known, null).reason())
        .isEqualTo("Team: Contact owner Ana Novak is deactivated in Salesforce");
    assertThat(route(owner(CrmOwner.Of.ACCOUNT), known, null).reason())
        .isEqualTo("Team: No person owns the account");
  }

  @Test
  void shares_a_visitor_in_the_team_of_its_account() {
    Visitor known =
        visitor("vis_1")
            .matched(
                responsible(
                    new Responsible(
                        Map.of(),
                        List.of(
                            new AccountTeamMember(user(ANA, true), "Account Manager"),
                            new AccountTeamMember(user(BEN, true), "Sales Engineer"),
                            new AccountTeamMember(user(CHLOE, true), "Sales Engineer")))),
                at(NOON));
    reachable.remove(BEN);

    Assignment all = route(rule(new AccountTeam(null), Distribution.ALL_AT_ONCE), known, null);
    Assignment some =
        route(rule(new AccountTeam("sales engineer"), Distribution.ROUND_ROBIN), known, null);
    Assignment none =
        route(rule(new AccountTeam("Partner"), Distribution.ROUND_ROBIN), known, null);

    assertThat(all.reps()).containsExactly(ANA, CHLOE);
    assertThat(all.reason()).isEqualTo("Team: Account team");
    assertThat(some.reps()).containsExactly(CHLOE);
    assertThat(some.passed()).containsExactly(new Passed("Ben Carter", "is not available"));
    assertThat(none.reason()).isEqualTo("Team: Nobody of the account's team has the role Partner");
  }

  private static RoutingRule owner(CrmOwner.Of of) {
    return rule(new CrmOwner(of), Distribution.ALL_AT_ONCE);
  }

  private static UserSnapshot user(RepId id, boolean active) {
    return new UserSnapshot(id.value(), NAMES.getOrDefault(id, "?"), "rep@foyer.example", active);
  }

  private static CrmMatch responsible(Responsible responsible) {
    CrmMatch known = ownedBy("005a", "Ana Novak");
    return new CrmMatch(
        known.contact(),
        null,
        known.account(),
        null,
        known.owner(),
        known.facts(),
        false,
        known.confidence(),
        List.of(),
        responsible);
  }

  private List<RepId> turns(int count) {
    List<RepId> given = new ArrayList<>();
    for (int each = 0; each < count; each++) {
      given.addAll(route(team(Distribution.ROUND_ROBIN), visitor("vis_" + each), null).reps());
    }
    return given;
  }

  private Assignment route(RoutingRule rule, Visitor visitor, @Nullable Assignment before) {
    return router.decide(visitor, Optional.of(rule), before, staff(), NOON).assignment();
  }

  private Staff staff() {
    return new Staff(
        Map.of("t", team),
        rep ->
            new Colleague(
                NAMES.getOrDefault(rep, "?"),
                reachable.contains(rep),
                new Colleague.Load(open.getOrDefault(rep, 0), holds.getOrDefault(rep, 5)),
                offDuty.get(rep),
                language -> language.startsWith(speaks.getOrDefault(rep, language))),
        visitor -> Optional.ofNullable(talkedWith));
  }

  private static Visitor ownedByAna() {
    return visitor("vis_1").matched(ownedBy("005a", "Ana Novak"), at(NOON));
  }

  private static RoutingRule owner() {
    return new RoutingRule(
        "r",
        "Owner",
        10,
        new CrmOwner(CrmOwner.Of.BEST_MATCH),
        Distribution.ALL_AT_ONCE,
        "t",
        true,
        Criteria.EVERYBODY);
  }

  private static RoutingRule team(Distribution distribution) {
    return rule(new TeamTarget("t"), distribution);
  }

  private static RoutingRule rule(Target target, Distribution distribution) {
    return new RoutingRule("r", "Team", 99, target, distribution, null, true, Criteria.EVERYBODY);
  }

  private static Team team(int ana, int ben, int chloe) {
    return new Team(
        "t",
        "Everyone",
        List.of(
            new Team.Member(ANA, ana), new Team.Member(BEN, ben), new Team.Member(CHLOE, chloe)));
  }
}
