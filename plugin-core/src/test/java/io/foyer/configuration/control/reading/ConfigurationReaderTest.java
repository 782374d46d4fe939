package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FilterLogic;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OPS-1")
class ConfigurationReaderTest {

  private final RecordsFixture records = RecordsFixture.sound();

  @Test
  void reads_a_sound_configuration_whole() {
    var configuration = read();

    assertThat(configuration.version()).isEqualTo(7);
    assertThat(configuration.site(new SiteKey("demo"))).isPresent();
    assertThat(configuration.streams())
        .extracting(LiveStream::title)
        .containsExactly("Target Account", "Pricing Page");
    assertThat(configuration.rules())
        .extracting(RoutingRule::target)
        .containsExactly(
            new RoutingRule.CrmOwner(RoutingRule.CrmOwner.Of.BEST_MATCH),
            new RoutingRule.TeamTarget("a05"));
    assertThat(configuration.teams())
        .containsEntry(
            "a05", new Team("a05", "Everyone", List.of(new Team.Member(new RepId("005A"), 1))));
    assertThat(configuration.company().outcomes()).containsExactly("Qualified", "Spam");
    assertThat(configuration.crmFieldsUsed()).containsExactly("Account.Target_Account__c");
  }

  @Test
  void takes_shipped_time_limits_where_a_field_is_empty() {
    records.set("a10", "Inbound_Countdown_Seconds__c", "2.0");
    records.set("a10", "Left_Site_Minutes__c", "0.05");

    var limits = read().limits();

    assertThat(limits.inboundCountdown()).isEqualTo(Duration.ofSeconds(2));
    assertThat(limits.leftSite()).isEqualTo(Duration.ofSeconds(3));
    assertThat(limits.silenceEnd()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  @Tag("EV-1")
  void reads_who_owns_new_leads() {
    assertThat(read().company().leads()).isEqualTo(LeadRules.SHIPPED);

    records.set("a10", "Lead_Owner__c", "Queue").set("a10", "Lead_Queue__c", "Website leads");
    records.set("a10", "Allow_Duplicates__c", "true");

    assertThat(read().company().leads())
        .isEqualTo(new LeadRules(LeadRules.Owner.QUEUE, "Website leads", true));
  }

  @Test
  @Tag("EV-1")
  void wants_the_queue_named_that_owns_new_leads() {
    records.set("a10", "Lead_Owner__c", "Queue");

    assertThat(problems()).extracting(ConfigurationProblem::field).containsExactly("Lead_Queue__c");
  }

  @Test
  void writes_origins_as_browsers_do() {
    records.set("a01", "Origins__c", "HTTPS://WWW.Example.com:443/\n\nhttp://localhost:8080");

    var site = read().site(new SiteKey("demo")).orElseThrow();

    assertThat(site.origins())
        .containsExactlyInAnyOrder("https://www.example.com", "http://localhost:8080");
  }

  @Test
  void reads_filter_logic() {
    records.criterion("b1", "Live_Stream__c", "a02");
    records.is("b1", 2, "page path", "contains", "/pricing, /plans");
    records.criterion("b2", "Live_Stream__c", "a02").is("b2", 3, "Owner", "is set", "");
    records.set("a02", "Filter_Logic__c", "1 and (2 OR not 3)");

    Criteria criteria = read().streams().get(0).criteria();

    assertThat(criteria.logic())
        .isEqualTo(
            new FilterLogic.And(
                List.of(
                    new FilterLogic.Is(1),
                    new FilterLogic.Or(
                        List.of(
                            new FilterLogic.Is(2), new FilterLogic.Not(new FilterLogic.Is(3)))))));
    assertThat(criteria.all().values())
        .extracting(Criterion::fact)
        .containsExactly("Account.Target_Account__c", "Page Path", "Owner");
    assertThat(List.copyOf(criteria.all().values()).get(1).alternatives())
        .containsExactly("/pricing", "/plans");
  }

  @Test
  void passes_over_what_is_not_active_and_what_was_left_behind() {
    records.set("a03", "Active__c", "false").set("a03", "Color__c", "Pink");
    records.add("Criterion__c", "b1", "C-b1").set("b1", "Field__c", "Nonsense");

    assertThat(read().streams()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a01 | Site_Key__c                  | two words              | Site_Key__c
          a01 | Origins__c                   | www.example.com        | Origins__c
          a01 | Origins__c                   | https://a.example/path | Origins__c
          a01 | Origins__c                   | ftp://a.example        | Origins__c
          a01 | Origins__c                   | ''                     | Origins__c
          a01 | Brand_Color__c               | green                  | Brand_Color__c
          a01 | Position__c                  | Top                    | Position__c
          a01 | Logo_Url__c                  | javascript:alert(1)    | Logo_Url__c
          a01 | Hidden_Paths__c              | admin                  | Hidden_Paths__c
          a02 | Priority__c                  | ''                     | Priority__c
          a02 | Priority__c                  | 2                      | Priority__c
          a02 | Color__c                     | Pink                   | Color__c
          a02 | Filter_Logic__c              | 1 AND                  | Filter_Logic__c
          a02 | Filter_Logic__c              | (1                     | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 1                    | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 OR 2                 | Filter_Logic__c
          a02 | Filter_Logic__c              | 1 AND 1 OR 1           | Filter_Logic__c
          a02 | Filter_Logic__c              | 1; DROP TABLE          | Filter_Logic__c
          a04 | Field__c                     | Shoe Size              | Field__c
          a04 | Field__c                     | Account.Unknown__c     | Field__c
          a04 | Operator__c                  | resembles              | Operator__c
          a04 | Operator__c                  | contains               | Operator__c
          a04 | Value__c                     | perhaps                | Value__c
          a04 | Value__c                     | ''                     | Value__c
          a04 | Routing_Rule__c              | a07                    | Routing_Rule__c
          a06 | User__c                      | ''                     | User__c
          a06 | Weight__c                    | 0                      | Weight__c
          a07 | Order__c                     | ''                     | Order__c
          a07 | Order__c                     | 99                     | Order__c
          a07 | Target__c                    | ''                     | Target__c
          a07 | Target__c                    | Anyone                 | Target__c
          a07 | Target__c                    | Rep                    | Rep__c
          a07 | Fallback_Team__c             | gone                   | Fallback_Team__c
          a07 | Distribution__c              | By Height              | Distribution__c
          a08 | Team__c                      | ''                     | Team__c
          a08 | Team__c                      | gone                   | Team__c
          a09 | Time_Zone__c                 | Europe/Atlantis        | Time_Zone__c
          a09 | Time_Zone__c                 | ''                     | Time_Zone__c
          a09 | Monday__c                    | nine to five           | Monday__c
          a09 | Monday__c                    | 18:00-09:00            | Monday__c
          a09 | Monday__c                    | 09:00-25:00            | Monday__c
          a09 | Monday__c                    | 09:60-10:00            | Monday__c
          a10 | Company_Name__c              | ''                     | Company_Name__c
          a10 | Inbound_Countdown_Seconds__c | 0                      | Inbound_Countdown_Seconds__c
          a10 | Inbound_Countdown_Seconds__c | soon                   | Inbound_Countdown_Seconds__c
          a10 | Silence_End_Minutes__c       | 5                      | Silence_End_Minutes__c
          a10 | Rep_Capacity__c              | -1                     | Rep_Capacity__c
          a10 | Publishing__c                | Sometimes              | Publishing__c
          """)
  void refuses_and_says_where(String id, String field, String value, String reportedOn) {
    records.set(id, field, value);

    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);

    assertThat(reading.configuration()).isEmpty();
    assertThat(reading.problems()).extracting(ConfigurationProblem::field).contains(reportedOn);
    assertThat(reading.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
  }

  @Test
  void reports_a_criterion_on_the_record_that_shows_notes() {
    records.set("a04", "Field__c", "Shoe Size");

    assertThat(problems())
        .containsExactly(
            new ConfigurationProblem(
                "Live_Stream__c",
                "a02",
                "Target Account",
                "Field__c",
                "Criterion 1: there is no field “Shoe Size”."));
  }

  @Test
  void names_every_problem_at_once() {
    records.set("a01", "Origins__c", "nowhere").set("a09", "Time_Zone__c", "Mars");
    records.set("a02", "Color__c", "Pink");

    assertThat(problems()).hasSize(3);
  }

  @Test
  void refuses_two_sites_of_one_key() {
    records.add("Site__c", "b1", "Other").set("b1", "Site_Key__c", "demo");

    assertThat(problems()).extracting(ConfigurationProblem::recordId).containsExactly("b1");
  }

  @Test
  void refuses_a_team_without_members_where_it_is_routed_to() {
    records.without("a06");

    assertThat(problems())
        .extracting(ConfigurationProblem::field)
        .containsExactlyInAnyOrder("Fallback_Team__c", "Team__c");
  }

  @Test
  void asks_for_business_hours_and_settings_where_there_are_none() {
    records.without("a09").without("a10");

    assertThat(problems())
        .extracting(ConfigurationProblem::object)
        .containsExactlyInAnyOrder("Business_Hours__c", "Setting__c");
  }

  @Test
  void refuses_a_second_default_of_business_hours() {
    records.add("Business_Hours__c", "b1", "Second").set("b1", "Default__c", "true");

    assertThat(problems()).extracting(ConfigurationProblem::recordId).containsExactly("b1");
  }

  @Test
  @Tag("SEC-1")
  void keeps_markup_as_text_and_drops_what_cannot_be_seen() {
    records.set("a02", "Name", "<b onclick=x>Target\u0000 \u202Etnuocca</b>");
    records.set("a10", "Company_Name__c", "=HYPERLINK(\"https://evil.example\")\u0007\uD83D");

    var configuration = read();

    assertThat(configuration.streams().get(0).title()).isEqualTo("<b onclick=x>Target tnuocca</b>");
    assertThat(configuration.company().name()).isEqualTo("=HYPERLINK(\"https://evil.example\")");
  }

  private Configuration read() {
    var reading = ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
    assertThat(reading.problems()).isEmpty();
    return reading.configuration().orElseThrow();
  }

  private List<ConfigurationProblem> problems() {
    return ConfigurationReader.read(records.records(), 7, Instant.EPOCH).problems();
  }
}
