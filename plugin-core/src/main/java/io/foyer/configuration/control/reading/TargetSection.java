package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.TargetAccountList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of target accounts, by name in lower case. */
final class TargetSection {

  private final FactCatalogue facts;
  private final Map<String, Set<String>> domains = new HashMap<>();
  private final Map<String, Set<String>> accounts = new HashMap<>();

  TargetSection(List<Row> targets, List<Row> lists, FactCatalogue facts) {
    this.facts = facts;
    var byId = new HashMap<String, Row>();
    lists.forEach(list -> byId.put(list.id(), list));
    for (var row : targets) {
      var list = byId.get(row.text("List__c", ""));
      if (list != null) {
        target(row, list);
      }
    }
  }

  Map<String, TargetAccountList> read(List<Row> rows) {
    var lists = new HashMap<String, TargetAccountList>();
    for (var row : rows) {
      var list =
          new TargetAccountList(
              row.id(),
              row.name(),
              field(row),
              domains.getOrDefault(row.id(), Set.of()),
              accounts.getOrDefault(row.id(), Set.of()));
      if (lists.put(row.name().toLowerCase(Locale.ROOT), list) != null) {
        row.problem("", "Another list has this name.");
      }
    }
    return lists;
  }

  // A problem of a target stands on its list: that is the record that shows notes.
  private void target(Row row, Row list) {
    var domain = row.text("Domain__c");
    var account = row.text("Account__c");
    if (domain == null && account == null) {
      list.problem("", "A target account has neither a domain nor an account.");
    }
    if (account != null) {
      accounts.computeIfAbsent(list.id(), l -> new HashSet<>()).add(account);
    }
    if (domain != null) {
      var lower = domain.toLowerCase(Locale.ROOT);
      if (!WebAddresses.isDomain(lower)) {
        list.problem("", "“%s” is not a domain like acme.com.".formatted(domain));
      }
      domains.computeIfAbsent(list.id(), l -> new HashSet<>()).add(lower);
    }
  }

  private @Nullable Criterion field(Row row) {
    return switch (row.text("Source__c", "List")) {
      case "List" -> null;
      case "Account Field" -> accountField(row);
      default -> {
        row.problem(
            "Source__c", "“%s” is not one of the choices.".formatted(row.text("Source__c")));
        yield null;
      }
    };
  }

  private @Nullable Criterion accountField(Row row) {
    var name = "Account." + row.required("Account_Field__c");
    var fact = facts.find(name);
    if (fact.isEmpty()) {
      row.problem("Account_Field__c", "There is no field “%s”.".formatted(name));
      return null;
    }
    var isFlag = fact.get().type() == FactType.BOOLEAN;
    var value = isFlag ? row.text("Account_Value__c", "true") : row.required("Account_Value__c");
    var criterion = new Criterion(fact.get().name(), fact.get().type(), Operator.EQUALS, value);
    var wrong = value.isEmpty() ? null : CriteriaSection.valueProblem(criterion);
    if (wrong != null) {
      row.problem("Account_Value__c", wrong);
    }
    return criterion;
  }
}
