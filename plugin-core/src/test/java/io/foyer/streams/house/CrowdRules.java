package io.foyer.streams.house;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.RoutingRule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** As many streams and rules as a large company has, each with three criteria. */
final class CrowdRules {
  private static final int STREAMS = 20;
  static final int RULES = 200;
  private static final int REPS = 200;

  private CrowdRules() {}

  static Configuration configuration() {
    List<LiveStream> streams = IntStream.range(0, STREAMS).mapToObj(CrowdRules::stream).toList();
    List<RoutingRule> rules = IntStream.range(0, RULES).mapToObj(CrowdRules::rule).toList();
    return Floor.with(streams, rules, false);
  }

  static List<RepId> reps() {
    return IntStream.range(0, REPS).mapToObj(number -> new RepId("005" + number)).toList();
  }

  /** The last one takes everybody else. */
  private static LiveStream stream(int number) {
    Criteria criteria =
        number == STREAMS - 1
            ? Criteria.EVERYBODY
            : Criteria.allOf(
                Map.of(
                    1, text("Page Path", Operator.CONTAINS, "/section-" + number),
                    2, number(number % 2 == 0 ? "Scroll Depth" : "Pages Viewed", number % 5),
                    3, text("Country", Operator.NOT_EQUAL_TO, "Nowhere")));
    return new LiveStream("s" + number, "Stream " + number, number, "violet", false, criteria);
  }

  private static RoutingRule rule(int number) {
    Criteria criteria =
        number == RULES - 1
            ? Criteria.EVERYBODY
            : Criteria.allOf(
                Map.of(
                    1, text("UTM Campaign", Operator.EQUALS, "campaign-" + number),
                    2, text("Page Path", Operator.STARTS_WITH, "/"),
                    3, text("Account.Industry", Operator.NOT_EQUAL_TO, "Mining")));
    RoutingRule.Target target = new RoutingRule.OneRep(reps().get(number % REPS));
    return new RoutingRule(
        "r" + number,
        "Rule " + number,
        number,
        target,
        RoutingRule.Distribution.ALL_AT_ONCE,
        null,
        false,
        criteria);
  }

  private static Criterion text(String fact, Operator operator, String value) {
    return new Criterion(fact, FactType.TEXT, operator, value);
  }

  private static Criterion number(String fact, int least) {
    return new Criterion(fact, FactType.NUMBER, Operator.GREATER_OR_EQUAL, String.valueOf(least));
  }
}
