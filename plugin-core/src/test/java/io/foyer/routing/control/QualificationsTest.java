package io.foyer.routing.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.BoardShown;
import io.foyer.protocol.Card;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.entity.MayAsk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-6")
class QualificationsTest {
  private static final VisitorId KIM = new VisitorId("vis_kim");
  private static final QualificationRule CAREERS =
      rule("Careers", 1, Outcome.NOTHING, "Page Path", Operator.CONTAINS, "/careers");
  private static final QualificationRule KNOWN =
      rule("Known address", 2, Outcome.CHAT, "Email Known", Operator.EQUALS, "true");
  private static final QualificationRule OTHERS =
      new QualificationRule("q3", "Others", 3, Outcome.BOT_OR_BOOKER, Criteria.EVERYBODY);

  private final House house =
      new House(
          "a",
          new Street(),
          MovedClock.atNoon(),
          Floor.configuration(Distribution.ALL_AT_ONCE, false));

  @Test
  void without_rules_everybody_may_ask_and_no_card_says_so() {
    house.isThere(ANA);
    house.opens("vis_kim", ORIGIN + "/demo/pricing");

    assertThat(mayAsk()).isEqualTo(MayAsk.PERSON);
    assertThat(card().qualified()).isNull();
  }

  @Test
  void the_first_rule_that_fits_decides_and_the_card_names_it() {
    qualify(CAREERS, KNOWN, OTHERS);
    house.isThere(ANA);
    house.opens("vis_kim", ORIGIN + "/demo/pricing");
    assertThat(mayAsk()).isEqualTo(MayAsk.MEETING);
    assertThat(card().qualified()).isEqualTo(new Card.Qualified("meeting", false, "Others"));

    house.claims("vis_kim", "kim@acme.example");
    assertThat(mayAsk()).isEqualTo(MayAsk.PERSON);
    assertThat(card().qualified()).isEqualTo(new Card.Qualified("person", false, "Known address"));

    house.looksAt("vis_kim", ORIGIN + "/demo/careers");
    assertThat(mayAsk()).isEqualTo(MayAsk.NOTHING);
  }

  @Test
  void a_rule_that_comes_into_force_holds_for_those_who_are_here() {
    house.opens("vis_kim", ORIGIN + "/demo/pricing");
    qualify(OTHERS);
    assertThat(mayAsk()).isEqualTo(MayAsk.MEETING);

    qualify();
    assertThat(mayAsk()).isEqualTo(MayAsk.PERSON);
  }

  @Test
  void who_is_in_a_conversation_keeps_it_and_the_card_says_what_the_rule_says() {
    house.isThere(ANA);
    house.opens("vis_kim", ORIGIN + "/demo/pricing");
    house.talks(Floor.conversation("vis_kim", ConversationState.OPEN, 1));
    qualify(OTHERS);

    assertThat(mayAsk()).isEqualTo(MayAsk.PERSON);
    assertThat(card().qualified()).isEqualTo(new Card.Qualified("meeting", false, "Others"));
  }

  private MayAsk mayAsk() {
    return house.get(Engagements.class).mayAsk(KIM);
  }

  private Card card() {
    return ((BoardShown) house.watches(ANA)).cards().get(0);
  }

  private void qualify(QualificationRule... rules) {
    Configuration before = Floor.configuration(Distribution.ALL_AT_ONCE, false);
    house.configure(qualifying(before, List.of(rules)));
  }

  private static QualificationRule rule(
      String name, int order, Outcome outcome, String fact, Operator operator, String value) {
    Criterion criterion = new Criterion(fact, FactType.TEXT, operator, value);
    return new QualificationRule(
        "q" + order, name, order, outcome, Criteria.allOf(Map.of(1, criterion)));
  }

  private static Configuration qualifying(Configuration before, List<QualificationRule> rules) {
    Playbook playbook =
        new Playbook(
            rules,
            Map.of(),
            List.of(),
            List.of(),
            CompanyTexts.NONE,
            List.of(),
            AutoPounces.NONE,
            Playbook.EMPTY.meetings());
    return new Configuration(
        before.version() + 1,
        Instant.EPOCH,
        before.sites(),
        before.streams(),
        before.rules(),
        before.teams(),
        before.profiles(),
        before.hours(),
        before.limits(),
        before.company(),
        before.fieldTypes(),
        before.publishing(),
        playbook);
  }
}
