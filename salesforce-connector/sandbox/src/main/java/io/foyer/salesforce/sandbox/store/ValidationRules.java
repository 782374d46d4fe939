package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.formula.Formula;
import io.foyer.salesforce.sandbox.formula.FormulaParser;
import io.foyer.salesforce.sandbox.formula.UnknownFormula;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.ValidationRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The package's validation rules, asked before each save. */
final class ValidationRules {
  private final Map<String, List<Ready>> byObject = new HashMap<>();

  /** A rule with its formula read. */
  private record Ready(ValidationRule rule, Formula formula) {}

  /**
   * @throws UnknownFormula when a rule cannot be evaluated, with its name
   */
  ValidationRules(Schema schema, List<ValidationRule> rules) {
    for (var rule : rules) {
      byObject.computeIfAbsent(rule.object(), key -> new ArrayList<>()).add(ready(schema, rule));
    }
  }

  private static Ready ready(Schema schema, ValidationRule rule) {
    try {
      return new Ready(rule, FormulaParser.parse(rule.formula(), schema.required(rule.object())));
    } catch (UnknownFormula unknown) {
      throw new UnknownFormula(
          "the validation rule %s.%s cannot be evaluated: %s"
              .formatted(rule.object(), rule.name(), unknown.getMessage()));
    }
  }

  void check(Draft draft) {
    for (var ready : byObject.getOrDefault(draft.type().name(), List.of())) {
      if (ready.formula().holds(draft::get)) {
        var rule = ready.rule();
        var fields = rule.field().isEmpty() ? new String[0] : new String[] {rule.field()};
        throw new Refusal("FIELD_CUSTOM_VALIDATION_EXCEPTION", rule.message(), fields);
      }
    }
  }
}
