package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.store.FieldValues;
import io.github.apexdevtools.apexparser.ApexParser.ComparisonOperatorContext;
import io.github.apexdevtools.apexparser.ApexParser.ConditionalExpressionContext;
import io.github.apexdevtools.apexparser.ApexParser.DateFormulaContext;
import io.github.apexdevtools.apexparser.ApexParser.FieldExpressionContext;
import io.github.apexdevtools.apexparser.ApexParser.LogicalExpressionContext;
import io.github.apexdevtools.apexparser.ApexParser.ValueContext;
import io.github.apexdevtools.apexparser.ApexParser.WhereConditionalExpressionContext;
import io.github.apexdevtools.apexparser.ApexParser.WhereLogicalExpressionContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads conditions and the values in them. */
final class ConditionReader {
  private final TreeReader trees;

  ConditionReader(TreeReader trees) {
    this.trees = trees;
  }

  Soql.Condition read(WhereLogicalExpressionContext tree) {
    var parts = tree.whereConditionalExpression().stream().map(this::part).toList();
    return joined(parts, tree.NOT() != null, !tree.SOQLOR().isEmpty());
  }

  Soql.Condition read(LogicalExpressionContext tree) {
    var parts = tree.conditionalExpression().stream().map(this::part).toList();
    return joined(parts, tree.NOT() != null, !tree.SOQLOR().isEmpty());
  }

  private static Soql.Condition joined(List<Soql.Condition> parts, boolean not, boolean or) {
    if (not) {
      return new Soql.Not(parts.get(0));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return or ? new Soql.Any(parts) : new Soql.All(parts);
  }

  private Soql.Condition part(WhereConditionalExpressionContext tree) {
    if (tree.whereLogicalExpression() != null) {
      return read(tree.whereLogicalExpression());
    }
    var comparison = tree.whereFieldExpression().fieldExpression();
    if (comparison == null) {
      throw SoqlParser.malformed("FORMULA is not supported");
    }
    return comparison(comparison);
  }

  private Soql.Condition part(ConditionalExpressionContext tree) {
    return tree.logicalExpression() != null
        ? read(tree.logicalExpression())
        : comparison(tree.fieldExpression());
  }

  private Soql.Comparison comparison(FieldExpressionContext tree) {
    Soql.Expression left =
        tree.fieldName() != null
            ? TreeReader.path(tree.fieldName())
            : trees.call(tree.soqlFunction());
    return new Soql.Comparison(left, operator(tree.comparisonOperator()), value(tree.value()));
  }

  private static Soql.Operator operator(ComparisonOperatorContext tree) {
    return switch (tree.getText().toUpperCase(Locale.ROOT)) {
      case "=" -> Soql.Operator.EQUAL;
      case "!=", "<>" -> Soql.Operator.UNEQUAL;
      case "<" -> Soql.Operator.LESS;
      case "<=" -> Soql.Operator.LESS_OR_EQUAL;
      case ">" -> Soql.Operator.GREATER;
      case ">=" -> Soql.Operator.GREATER_OR_EQUAL;
      case "LIKE" -> Soql.Operator.LIKE;
      case "IN" -> Soql.Operator.IN;
      case "NOTIN" -> Soql.Operator.NOT_IN;
      case "INCLUDES" -> Soql.Operator.INCLUDES;
      case "EXCLUDES" -> Soql.Operator.EXCLUDES;
      default -> throw SoqlParser.malformed("unexpected token: '" + tree.getText() + "'");
    };
  }

  private Soql.Value value(ValueContext tree) {
    if (tree.subQuery() != null) {
      return new Soql.Inner(trees.query(tree.subQuery()));
    }
    if (tree.valueList() != null) {
      return new Soql.Many(tree.valueList().value().stream().map(this::value).toList());
    }
    if (tree.boundExpression() != null) {
      throw SoqlParser.malformed("bind variables only allowed in Apex code");
    }
    return tree.dateFormula() != null ? period(tree.dateFormula()) : literal(tree);
  }

  private static Soql.Value literal(ValueContext tree) {
    var text = tree.getText();
    try {
      if (tree.NULL() != null) {
        return new Soql.Nothing();
      } else if (tree.BooleanLiteral() != null) {
        return new Soql.Truth(Boolean.parseBoolean(text));
      } else if (tree.StringLiteral() != null) {
        return new Soql.Text(SoqlText.unquoted(text));
      } else if (tree.DateLiteral() != null) {
        return new Soql.Day(LocalDate.parse(text));
      } else if (tree.DateTimeLiteral() != null) {
        return new Soql.Moment(FieldValues.moment(text.toUpperCase(Locale.ROOT)));
      } else if (tree.signedNumber() != null) {
        return new Soql.Numeral(new BigDecimal(text));
      }
    } catch (NumberFormatException | DateTimeException invalid) {
      throw SoqlParser.malformed("invalid value: " + text);
    }
    throw SoqlParser.malformed("unexpected token: '" + text + "'");
  }

  private static Soql.Period period(DateFormulaContext tree) {
    var name = tree.getStart().getText().toUpperCase(Locale.ROOT);
    var count = tree.signedInteger();
    return new Soql.Period(name, count == null ? 0 : Integer.parseInt(count.getText()));
  }
}
