package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.CallRules;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FilterLogic;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.Team;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-1")
class ConfigurationReaderTest extends ReadRecords {

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
    records.set("a10", "Answer_Within_Seconds__c", "5");

    var limits = read().limits();

    assertThat(limits.inboundCountdown()).isEqualTo(Duration.ofSeconds(2));
    assertThat(limits.leftSite()).isEqualTo(Duration.ofSeconds(3));
    assertThat(limits.answerWithin()).isEqualTo(Duration.ofSeconds(5));
    assertThat(limits.silenceEnd()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  @Tag("CV-12")
  @Tag("CV-7")
  void asks_for_ratings_and_shows_no_typing_unless_sales_ops_say_otherwise() {
    assertThat(read().company().messenger()).isEqualTo(MessengerRules.SHIPPED);

    records.set("a10", "Ask_For_Rating__c", "false").set("a10", "Typing_Preview__c", "true");

    assertThat(read().company().messenger()).isEqualTo(new MessengerRules(false, true));
  }

  @Test
  @Tag("PR-2")
  void tells_visitors_what_is_automated_unless_sales_ops_say_otherwise() {
    assertThat(read().company().messenger().markAutomated()).isTrue();

    records.set("a10", "Mark_Automated_Messages__c", "false");

    assertThat(read().company().messenger().markAutomated()).isFalse();
  }

  @Test
  @Tag("AI-1")
  void offers_past_answers_where_sales_ops_say_so() {
    assertThat(read().company().pastAnswers()).isFalse();

    records.set("a10", "Suggest_Past_Answers__c", "true");
    assertThat(read().company().pastAnswers()).isTrue();
  }

  @Test
  @Tag("VC-3")
  void lets_visitors_begin_calls_where_sales_ops_say_so_and_reps_show_themselves() {
    assertThat(read().company().messenger().calls()).isEqualTo(CallRules.SHIPPED);

    records.set("a10", "Visitors_May_Call__c", "true");
    records.set("a10", "Video_Calls__c", "false");

    assertThat(read().company().messenger().calls()).isEqualTo(new CallRules(true, false));
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

  @Test
  @Tag("SEC-1")
  void keeps_markup_as_text_and_drops_what_cannot_be_seen() {
    records.set("a02", "Name", "<b onclick=x>Target\u0000 \u202Etnuocca</b>");
    records.set("a10", "Company_Name__c", "=HYPERLINK(\"https://evil.example\")\u0007\uD83D");

    var configuration = read();

    assertThat(configuration.streams().get(0).title()).isEqualTo("<b onclick=x>Target tnuocca</b>");
    assertThat(configuration.company().name()).isEqualTo("=HYPERLINK(\"https://evil.example\")");
  }
}
