package io.foyer.streams.house;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Branding;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.LiveViewRules;
import io.foyer.configuration.entity.OpeningSpan;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.Team;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reps, streams and rules that tests of boards share. */
public final class Floor {
  public static final RepId ANA = new RepId("005a");
  public static final RepId BEN = new RepId("005b");
  public static final String ORIGIN = "http://localhost:8080";

  private Floor() {}

  /**
   * Target accounts left of the pricing page; the owner first, else everyone by turn or at once.
   */
  public static Configuration configuration(
      RoutingRule.Distribution distribution, boolean consentRequired) {
    RoutingRule owner =
        new RoutingRule(
            "r1",
            "Owner",
            10,
            new RoutingRule.CrmOwner(RoutingRule.CrmOwner.Of.BEST_MATCH),
            RoutingRule.Distribution.ALL_AT_ONCE,
            "t",
            true,
            fact("Owner", FactType.TEXT, Operator.IS_SET, ""));
    RoutingRule rest =
        new RoutingRule(
            "r2",
            "Everyone else",
            99,
            new RoutingRule.TeamTarget("t"),
            distribution,
            null,
            true,
            Criteria.EVERYBODY);
    return with(List.of(target(), pricing()), List.of(owner, rest), consentRequired);
  }

  public static LiveStream target() {
    return new LiveStream(
        "s1",
        "Target Account",
        1,
        "rose",
        true,
        fact("Account.Target_Account__c", FactType.BOOLEAN, Operator.EQUALS, "true"));
  }

  public static LiveStream pricing() {
    return new LiveStream(
        "s4",
        "Pricing Page",
        4,
        "violet",
        false,
        fact("Page Path", FactType.TEXT, Operator.CONTAINS, "/pricing"));
  }

  public static Configuration with(
      List<LiveStream> streams, List<RoutingRule> rules, boolean consentRequired) {
    Team everyone =
        new Team("t", "Everyone", List.of(new Team.Member(ANA, 1), new Team.Member(BEN, 1)));
    return new Configuration(
        1,
        Instant.EPOCH,
        Map.of(VisitorFixture.SITE, site(consentRequired)),
        streams,
        rules,
        Map.of("t", everyone),
        Map.of(),
        always(),
        TimeLimits.SHIPPED,
        new Company("Fern & Field", List.of(), "Website chat", 5),
        Map.of(),
        Publishing.ON_SAVE,
        Playbook.EMPTY);
  }

  /** The same, but for the site. */
  public static Configuration on(Site site, Configuration before) {
    return new Configuration(
        before.version() + 1,
        Instant.EPOCH,
        Map.of(site.key(), site),
        before.streams(),
        before.rules(),
        Map.of(
            "t",
            new Team("t", "Everyone", List.of(new Team.Member(ANA, 1), new Team.Member(BEN, 1))),
            "t2",
            new Team("t2", "Testers", List.of(new Team.Member(BEN, 1)))),
        Map.of(),
        before.hours(),
        before.limits(),
        before.company(),
        Map.of(),
        Publishing.ON_SAVE,
        Playbook.EMPTY);
  }

  /** The same with other teams and people. */
  public static Configuration staffed(
      Configuration before, Map<String, Team> teams, Map<RepId, RepProfile> profiles) {
    return new Configuration(
        before.version(),
        Instant.EPOCH,
        before.sites(),
        before.streams(),
        before.rules(),
        teams,
        profiles,
        before.hours(),
        before.limits(),
        before.company(),
        Map.of(),
        Publishing.ON_SAVE,
        Playbook.EMPTY);
  }

  /** Nothing but a rep as sales ops describe it. */
  public static Configuration describing(RepProfile profile) {
    return new Configuration(
        1,
        Instant.EPOCH,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(profile.rep(), profile),
        always(),
        TimeLimits.SHIPPED,
        Company.UNNAMED,
        Map.of(),
        Publishing.ON_SAVE,
        Playbook.EMPTY);
  }

  /** A conversation of that visitor, held by Ana unless it waits. */
  public static ConversationSummary conversation(String visitor, ConversationState state, long at) {
    Instant now = VisitorFixture.NOON;
    boolean waits = state == ConversationState.WAITING;
    ConversationSummary.@Nullable Holder holder =
        waits ? null : new ConversationSummary.Holder(ANA, "Ana Novak");
    return new ConversationSummary(
        new ConversationId("cnv_" + visitor),
        new VisitorId(visitor),
        VisitorFixture.SITE,
        "inbound",
        state,
        1,
        holder,
        ConversationSummary.KnownAs.NOBODY,
        new ConversationSummary.Seen(0, 0),
        new ConversationSummary.Times(
            now, now, waits ? now.plusSeconds(30) : null, null, null, null, null, null, null, null),
        null,
        null,
        null,
        false,
        at);
  }

  /** Ana has spoken first, and the visitor has not answered. */
  public static ConversationSummary pounced(String visitor, long at) {
    ConversationSummary held = conversation(visitor, ConversationState.OPEN, at);
    return new ConversationSummary(
        held.id(),
        held.visitor(),
        held.site(),
        "pounce",
        held.state(),
        held.lastSeq(),
        held.holder(),
        held.knownAs(),
        held.seen(),
        held.times(),
        null,
        null,
        null,
        false,
        at);
  }

  /** The same, offered to others than Ana for half a minute. */
  public static ConversationSummary offered(String visitor, long at) {
    return offered(visitor, new ConversationSummary.Holder(ANA, "Ana Novak"), at);
  }

  /** The same, offered to others than its rep. */
  public static ConversationSummary offered(
      String visitor, ConversationSummary.Holder holder, long at) {
    ConversationSummary held = conversation(visitor, ConversationState.OPEN, at);
    Instant now = VisitorFixture.NOON;
    return new ConversationSummary(
        held.id(),
        held.visitor(),
        held.site(),
        held.origin(),
        held.state(),
        held.lastSeq(),
        holder,
        held.knownAs(),
        held.seen(),
        new ConversationSummary.Times(
            now, now, now.plusSeconds(30), null, null, null, null, null, null, null),
        null,
        null,
        null,
        false,
        at);
  }

  private static Criteria fact(String name, FactType type, Operator operator, String value) {
    return Criteria.allOf(Map.of(1, new Criterion(name, type, operator, value)));
  }

  private static Site site(boolean consentRequired) {
    return site(true, consentRequired, null);
  }

  /** The demonstration's site; with a team it is in test mode. */
  public static Site site(boolean active, boolean consentRequired, @Nullable String testTeam) {
    return new Site(
        "a01",
        new SiteKey("demo"),
        "Fern & Field",
        Set.of(ORIGIN),
        "en",
        active,
        consentRequired,
        testTeam != null,
        testTeam,
        new Branding("#1f5c4d", 8, Branding.Position.RIGHT, null, "Hello"),
        null,
        List.of(),
        new LiveViewRules(true, List.of("/demo/account")));
  }

  private static BusinessHours always() {
    return new BusinessHours(
        ZoneOffset.UTC,
        Arrays.stream(DayOfWeek.values())
            .collect(
                Collectors.toMap(
                    day -> day,
                    day -> List.of(new OpeningSpan(LocalTime.MIN, LocalTime.MIDNIGHT)))),
        Set.of());
  }
}
