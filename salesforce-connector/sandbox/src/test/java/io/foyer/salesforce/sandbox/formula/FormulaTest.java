package io.foyer.salesforce.sandbox.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final ObjectType CAMPAIGN =
      new SchemaReader(name -> name).read().required("Campaign");
  private static final Map<String, Object> RECORD =
      Map.of(
          "Name",
          "Spring 7",
          "Type",
          "Email",
          "BudgetedCost",
          new BigDecimal("5.00"),
          "IsActive",
          true);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      textBlock =
          """
          ISBLANK(Status) ~ true
          ISBLANK(Name) ~ false
          NOT(ISBLANK(Name)) && IsActive ~ true
          AND(IsActive, ISPICKVAL(Type, "Email"), BudgetedCost >= 5) ~ true
          OR(BudgetedCost < 1, BudgetedCost > 999) ~ false
          OR(Status = "x", BudgetedCost = 5) ~ true
          BudgetedCost <> 5.0 ~ false
          BudgetedCost > -1 ~ true
          ActualCost < 1 ~ false
          ISPICKVAL(Status, "") ~ true
          REGEX(Name, "[A-Z][a-z]+ \\\\d") ~ true
          REGEX(Name, "spring") ~ false
          REGEX(Name, "(?i)SPRING 7") ~ true
          BEGINS(Name, "Spr") || ISBLANK(Name) ~ true
          CONTAINS(Name, "\\"") ~ false
          LEN(Name) > 7 ~ true
          !IsActive ~ false
          NOT(OR(BEGINS(name, "x"), (BudgetedCost < 3))) ~ true
          """)
  void holds(String formula, boolean expected) {
    assertThat(FormulaParser.parse(formula, CAMPAIGN).holds(RECORD::get)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      textBlock =
          """
          ISCHANGED(Name) ~ the function ISCHANGED is not known
          ISBLANK(Nope) ~ no field Nope on Campaign
          ISBLANK(Name, Type) ~ ISBLANK needs 1 arguments
          AND(IsActive ~ expected ,
          Name + "x" ~ unexpected +
          IsActive IsActive ~ unexpected IsActive
          """)
  void refuses(String formula, String message) {
    assertThatThrownBy(() -> FormulaParser.parse(formula, CAMPAIGN))
        .isInstanceOf(UnknownFormula.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void takes_a_blank_field_for_neither_less_nor_greater() {
    assertThat(
            FormulaParser.parse("ActualCost < 1 || ActualCost >= 1", CAMPAIGN).holds(RECORD::get))
        .isFalse();
  }
}
