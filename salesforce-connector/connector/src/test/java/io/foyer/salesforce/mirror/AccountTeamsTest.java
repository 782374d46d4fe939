package io.foyer.salesforce.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.rest.Outcome;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-1")
class AccountTeamsTest {
  private final AccountTeams teams = new AccountTeams();
  private final Moved clock = new Moved();
  private final Rules rules = new Rules();
  private final List<AttentionItem> told = new ArrayList<>();

  @BeforeEach
  void org() {
    teams.clock = clock;
    teams.configurations = rules;
    teams.attention =
        new CrmAttention() {
          @Override
          public void tell(String subject, String message) {
            told.add(new AttentionItem(subject, message, clock.instant()));
          }

          @Override
          public void mended(String subject) {
            told.clear();
          }
        };
  }

  @Test
  void finds_nobody_in_an_org_without_account_teams_and_does_not_ask_for_a_while() {
    assertThat(teams.rows(lacking("INVALID_TYPE"))).isEmpty();
    assertThat(teams.mayBeThere()).isFalse();

    clock.now = clock.now.plus(Duration.ofMinutes(10));
    assertThat(teams.mayBeThere()).isTrue();
  }

  @Test
  void tells_an_admin_only_where_a_rule_counts_on_account_teams() {
    teams.rows(lacking("INVALID_TYPE"));
    assertThat(told).isEmpty();

    rules.target = new RoutingRule.AccountTeam(null);
    teams.rows(lacking("INVALID_TYPE"));
    assertThat(told).extracting(AttentionItem::subject).containsExactly("AccountTeamMember");

    teams.rows(new Outcome(200, Json.createObjectBuilder().add("records", none()).build()));
    assertThat(told).isEmpty();
  }

  @Test
  void does_not_take_another_refusal_for_it() {
    assertThatThrownBy(() -> teams.rows(lacking("INSUFFICIENT_ACCESS")))
        .isInstanceOf(CrmRefused.class);
    assertThat(teams.mayBeThere()).isTrue();
  }

  private static Outcome lacking(String code) {
    var error = Json.createObjectBuilder().add("errorCode", code).add("message", "no such object");
    return new Outcome(400, Json.createArrayBuilder().add(error).build());
  }

  private static JsonArray none() {
    return Json.createArrayBuilder().build();
  }

  /** One rule in force, or none. */
  private static final class Rules extends Configurations {
    RoutingRule.@Nullable Target target;

    @Override
    public Configuration current() {
      var none = Configuration.none();
      var named = target;
      return new Configuration(
          1,
          none.takenAt(),
          none.sites(),
          none.streams(),
          named == null
              ? List.of()
              : List.of(
                  new RoutingRule(
                      "r",
                      "Team",
                      1,
                      named,
                      RoutingRule.Distribution.ALL_AT_ONCE,
                      null,
                      true,
                      Criteria.EVERYBODY)),
          none.teams(),
          none.profiles(),
          none.hours(),
          none.limits(),
          none.company(),
          none.fieldTypes(),
          none.publishing(),
          none.playbook());
    }
  }

  /** A clock that a test moves. */
  private static final class Moved extends Clock {
    Instant now = Instant.parse("2026-11-18T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
