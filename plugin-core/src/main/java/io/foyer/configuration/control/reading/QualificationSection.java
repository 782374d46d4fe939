package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may ask for a person, and how. */
final class QualificationSection {

  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "Chat and Call", Outcome.CHAT_AND_CALL,
          "Chat", Outcome.CHAT,
          "Bot or Booker", Outcome.BOT_OR_BOOKER,
          "Nothing", Outcome.NOTHING);

  private final CriteriaSection criteria;

  QualificationSection(CriteriaSection criteria) {
    this.criteria = criteria;
  }

  List<QualificationRule> read(List<Row> rows) {
    var orders = new HashMap<Integer, String>();
    var rules = new ArrayList<QualificationRule>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        var order = order(row, orders);
        var fits = criteria.of(row);
        row.choice("Outcome__c", OUTCOMES)
            .ifPresent(o -> rules.add(new QualificationRule(row.id(), row.name(), order, o, fits)));
      }
    }
    rules.sort(Comparator.comparingInt(QualificationRule::order));
    return rules;
  }

  private static int order(Row row, Map<Integer, String> orders) {
    if (row.required("Order__c").isEmpty()) {
      return 0;
    }
    var order = row.whole("Order__c", new Row.Range(0, 0, 99999));
    var other = orders.putIfAbsent(order, row.name());
    if (other != null) {
      row.problem("Order__c", "“%s” has the same place in the order.".formatted(other));
    }
    return order;
  }
}
