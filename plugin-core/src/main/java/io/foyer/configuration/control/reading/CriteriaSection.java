package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FilterLogic;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.TargetAccountList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Criteria of streams and rules; their problems are reported on the record they belong to. */
final class CriteriaSection {

  private static final List<String> PARENTS =
      List.of("Live_Stream__c", "Routing_Rule__c", "Qualification_Rule__c", "Experience__c");

  private final FactCatalogue facts;
  private final Map<String, TargetAccountList> lists;
  private final Map<String, List<Row>> byParent = new HashMap<>();

  /**
   * A criterion without a parent is what remains of a deleted one: it decides nothing and is passed
   * over.
   *
   * @param lists of target accounts, by name in lower case
   */
  CriteriaSection(List<Row> criteria, FactCatalogue facts, Map<String, TargetAccountList> lists) {
    this.facts = facts;
    this.lists = lists;
    for (var row : criteria) {
      var named = PARENTS.stream().filter(field -> row.text(field) != null).toList();
      if (named.size() > 1) {
        row.problem(named.get(1), "Name one stream, rule or experience, not several.");
      } else if (named.size() == 1) {
        byParent.computeIfAbsent(row.text(named.get(0), ""), p -> new ArrayList<>()).add(row);
      }
    }
  }

  Criteria of(Row parent) {
    var criteria = new TreeMap<Integer, Criterion>();
    for (var row : byParent.getOrDefault(parent.id(), List.of())) {
      var number = row.whole("Number__c", new Row.Range(1, 1, 999));
      if (criteria.containsKey(number)) {
        parent.problem("", "There are two criteria with the number %d.".formatted(number));
      }
      criterion(row, new On(parent, number)).ifPresent(c -> criteria.put(number, c));
    }
    return joined(parent, criteria);
  }

  /** The one condition that stands in the record itself. */
  Criteria one(Row row) {
    return criterion(row, new On(row, 0))
        .map(only -> Criteria.allOf(Map.of(1, only)))
        .orElse(Criteria.EVERYBODY);
  }

  private Optional<Criterion> criterion(Row row, On parent) {
    var fact = facts.find(row.text("Field__c", ""));
    var operator = Operator.labelled(row.text("Operator__c", ""));
    if (fact.isEmpty()) {
      parent.problem("Field__c", "there is no field “%s”.".formatted(row.text("Field__c", "")));
    }
    if (operator.isEmpty()) {
      parent.problem("Operator__c", "an operator is needed.");
    }
    if (fact.isEmpty() || operator.isEmpty()) {
      return Optional.empty();
    }
    var criterion =
        new Criterion(
            fact.get().name(), fact.get().type(), operator.get(), row.text("Value__c", ""));
    return isSound(criterion, parent)
        ? Optional.of(criterion.naming(lists(criterion, parent)))
        : Optional.empty();
  }

  private List<TargetAccountList> lists(Criterion criterion, On parent) {
    var named = new ArrayList<TargetAccountList>();
    if (criterion.type() == FactType.ACCOUNT_LIST) {
      for (var name : criterion.alternatives()) {
        var list = lists.get(name.toLowerCase(Locale.ROOT));
        if (list == null) {
          parent.problem("Value__c", "there is no list “%s”.".formatted(name));
        } else {
          named.add(list);
        }
      }
    }
    return named;
  }

  private static boolean isSound(Criterion criterion, On parent) {
    var operator = criterion.operator();
    if (!operator.suits(criterion.type())) {
      parent.problem(
          "Operator__c", "“%s” does not suit %s.".formatted(operator.label(), criterion.fact()));
      return false;
    }
    if (!operator.needsValue()) {
      return true;
    }
    var wrong = valueProblem(criterion);
    if (wrong != null) {
      parent.problem("Value__c", wrong);
    }
    return wrong == null;
  }

  static @Nullable String valueProblem(Criterion criterion) {
    var values = criterion.alternatives();
    if (values.isEmpty() || values.get(0).isEmpty()) {
      return "a value is needed.";
    }
    return switch (criterion.type()) {
      case TEXT, TEXTS, ACCOUNT_LIST -> null;
      case NUMBER ->
          values.stream().allMatch(v -> Numbers.parse(v).isPresent())
              ? null
              : "“%s” is not a number.".formatted(criterion.value());
      case BOOLEAN ->
          values.stream().allMatch(v -> v.equalsIgnoreCase("true") || v.equalsIgnoreCase("false"))
              ? null
              : "the value must be true or false.";
    };
  }

  private static Criteria joined(Row parent, SortedMap<Integer, Criterion> criteria) {
    var text = parent.text("Filter_Logic__c");
    if (text == null) {
      return Criteria.allOf(criteria);
    }
    try {
      var logic = FilterLogicParser.parse(text);
      checkNumbers(parent, criteria, logic);
      return new Criteria(criteria, logic);
    } catch (FilterLogicParser.BadLogic bad) {
      parent.problem("Filter_Logic__c", "Cannot be read: " + bad.getMessage());
      return Criteria.EVERYBODY;
    }
  }

  private static void checkNumbers(
      Row parent, SortedMap<Integer, Criterion> criteria, FilterLogic logic) {
    for (var number : logic.numbers()) {
      if (!criteria.containsKey(number)) {
        parent.problem("Filter_Logic__c", "There is no criterion %d.".formatted(number));
      }
    }
    for (var number : criteria.keySet()) {
      if (!logic.numbers().contains(number)) {
        parent.problem("Filter_Logic__c", "Criterion %d is not used.".formatted(number));
      }
    }
  }

  /** A numbered criterion of a record, or its only one, for the wording of problems. */
  private record On(Row parent, int number) {
    void problem(String field, String message) {
      var words =
          number == 0
              ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1)
              : "Criterion %d: %s".formatted(number, message);
      parent.problem(field, words);
    }
  }
}
