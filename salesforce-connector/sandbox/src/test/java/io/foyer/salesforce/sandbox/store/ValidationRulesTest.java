package io.foyer.salesforce.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.salesforce.sandbox.formula.UnknownFormula;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import io.foyer.salesforce.sandbox.schema.ValidationRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValidationRulesTest {
  private final Schema schema = new SchemaReader(name -> name).read();

  private static ValidationRule rule(String formula) {
    return new ValidationRule(
        "Live_Stream__c", "Priority_Range", formula, "Priority__c", "From 1 to 999.");
  }

  private Draft stream(int priority) {
    var draft = new Draft(schema.required("Live_Stream__c"), Map.of());
    draft.set("Priority__c", BigDecimal.valueOf(priority));
    return draft;
  }

  @Test
  @Tag("OPS-2")
  void refuses_a_record_of_which_a_rule_is_true() {
    var rules =
        new ValidationRules(schema, List.of(rule("OR(Priority__c < 1, Priority__c > 999)")));
    assertThatCode(() -> rules.check(stream(7))).doesNotThrowAnyException();
    assertThatThrownBy(() -> rules.check(stream(1000)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("FIELD_CUSTOM_VALIDATION_EXCEPTION");
              assertThat(refusal.error().fields()).containsExactly("Priority__c");
            });
  }

  @Test
  void names_the_rule_it_cannot_evaluate() {
    assertThatThrownBy(() -> new ValidationRules(schema, List.of(rule("VLOOKUP(Priority__c)"))))
        .isInstanceOf(UnknownFormula.class)
        .hasMessageContaining("Live_Stream__c.Priority_Range");
  }
}
