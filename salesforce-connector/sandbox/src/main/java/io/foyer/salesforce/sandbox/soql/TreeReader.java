package io.foyer.salesforce.sandbox.soql;

import io.github.apexdevtools.apexparser.ApexParser.AllRowsClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.FieldNameContext;
import io.github.apexdevtools.apexparser.ApexParser.FieldOrderContext;
import io.github.apexdevtools.apexparser.ApexParser.FromNameListContext;
import io.github.apexdevtools.apexparser.ApexParser.GroupByClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.LimitClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.OffsetClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.OrderByClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.QueryContext;
import io.github.apexdevtools.apexparser.ApexParser.SelectEntryContext;
import io.github.apexdevtools.apexparser.ApexParser.SoqlFunctionContext;
import io.github.apexdevtools.apexparser.ApexParser.SoqlIdContext;
import io.github.apexdevtools.apexparser.ApexParser.SubFieldEntryContext;
import io.github.apexdevtools.apexparser.ApexParser.SubQueryContext;
import io.github.apexdevtools.apexparser.ApexParser.TypeOfContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads the parser's tree into {@link Soql}. */
final class TreeReader {
  private final ConditionReader conditions = new ConditionReader(this);

  Soql.Query query(QueryContext tree) {
    var where = tree.whereClause();
    return new Soql.Query(
        tree.selectList().selectEntry().stream().map(this::item).toList(),
        source(tree.fromNameList()),
        where == null ? null : conditions.read(where.whereLogicalExpression()),
        grouping(tree.groupByClause()),
        orders(tree.orderByClause()),
        new Soql.Slice(
            limit(tree.limitClause()), offset(tree.offsetClause()), all(tree.allRowsClause())));
  }

  Soql.Query query(SubQueryContext tree) {
    var where = tree.whereClause();
    return new Soql.Query(
        tree.subFieldList().subFieldEntry().stream().map(this::item).toList(),
        source(tree.fromNameList()),
        where == null ? null : conditions.read(where.whereLogicalExpression()),
        Soql.Grouping.NONE,
        orders(tree.orderByClause()),
        new Soql.Slice(limit(tree.limitClause()), 0, false));
  }

  static Soql.Path path(FieldNameContext tree) {
    return new Soql.Path(parts(tree));
  }

  Soql.Call call(SoqlFunctionContext tree) {
    var name = tree.getStart().getText().toUpperCase(Locale.ROOT);
    if (tree.fieldName() != null) {
      return new Soql.Call(name, path(tree.fieldName()));
    }
    if (tree.soqlFunction() != null) {
      return new Soql.Call(name, call(tree.soqlFunction()));
    }
    if (tree.dateFieldName() != null) {
      return new Soql.Call(name, path(tree.dateFieldName().fieldName()));
    }
    if (tree.soqlFieldsParameter() != null) {
      var which = tree.soqlFieldsParameter().getText().toUpperCase(Locale.ROOT);
      return new Soql.Call(name, new Soql.Path(List.of(which)));
    }
    return new Soql.Call(name, null);
  }

  private Soql.Item item(SelectEntryContext tree) {
    if (tree.subQuery() != null) {
      return new Soql.Children(query(tree.subQuery()));
    }
    return tree.typeOf() != null
        ? typeOf(tree.typeOf())
        : new Soql.Column(expression(tree.fieldName(), tree.soqlFunction()), name(tree.soqlId()));
  }

  private Soql.Item item(SubFieldEntryContext tree) {
    if (tree.subQuery() != null) {
      return new Soql.Children(query(tree.subQuery()));
    }
    return tree.typeOf() != null
        ? typeOf(tree.typeOf())
        : new Soql.Column(expression(tree.fieldName(), tree.soqlFunction()), name(tree.soqlId()));
  }

  private static Soql.TypeOf typeOf(TypeOfContext tree) {
    var cases =
        tree.whenClause().stream()
            .map(
                when ->
                    new Soql.When(
                        when.fieldName().getText(), paths(when.fieldNameList().fieldName())))
            .toList();
    var otherwise = tree.elseClause();
    return new Soql.TypeOf(
        tree.fieldName().getText(),
        cases,
        otherwise == null ? List.of() : paths(otherwise.fieldNameList().fieldName()));
  }

  private static List<List<String>> paths(List<FieldNameContext> trees) {
    return trees.stream().map(TreeReader::parts).toList();
  }

  private static List<String> parts(FieldNameContext tree) {
    return tree.soqlId().stream().map(SoqlIdContext::getText).toList();
  }

  private Soql.Expression expression(
      @Nullable FieldNameContext field, @Nullable SoqlFunctionContext function) {
    if (field != null) {
      return path(field);
    }
    if (function != null) {
      return call(function);
    }
    throw SoqlParser.malformed("expecting a field or a function");
  }

  private static Soql.Source source(FromNameListContext tree) {
    if (tree.fieldName().size() != 1) {
      throw SoqlParser.malformed("only one object can stand after FROM");
    }
    return new Soql.Source(
        tree.fieldName(0).getText(), tree.soqlId().isEmpty() ? null : tree.soqlId(0).getText());
  }

  private Soql.Grouping grouping(@Nullable GroupByClauseContext tree) {
    if (tree == null) {
      return Soql.Grouping.NONE;
    }
    if (tree.ROLLUP() != null || tree.CUBE() != null) {
      throw SoqlParser.malformed("GROUP BY ROLLUP and CUBE are not supported");
    }
    var by =
        tree.fieldGroupByList().fieldGroupBy().stream()
            .map(group -> expression(group.fieldName(), group.soqlFunction()))
            .toList();
    var having = tree.logicalExpression();
    return new Soql.Grouping(by, having == null ? null : conditions.read(having));
  }

  private List<Soql.Order> orders(@Nullable OrderByClauseContext tree) {
    return tree == null
        ? List.of()
        : tree.fieldOrderList().fieldOrder().stream().map(this::order).toList();
  }

  private Soql.Order order(FieldOrderContext tree) {
    Boolean nullsFirst = tree.NULLS() == null ? null : tree.FIRST() != null;
    return new Soql.Order(
        expression(tree.fieldName(), tree.soqlFunction()), tree.DESC() != null, nullsFirst);
  }

  private static @Nullable Integer limit(@Nullable LimitClauseContext tree) {
    return tree == null ? null : number(tree.IntegerLiteral());
  }

  private static int offset(@Nullable OffsetClauseContext tree) {
    return tree == null ? 0 : number(tree.IntegerLiteral());
  }

  private static int number(@Nullable TerminalNode literal) {
    if (literal == null) {
      throw SoqlParser.malformed("bind variables only allowed in Apex code");
    }
    return Integer.parseInt(literal.getText());
  }

  private static boolean all(@Nullable AllRowsClauseContext tree) {
    return tree != null;
  }

  private static @Nullable String name(@Nullable SoqlIdContext tree) {
    return tree == null ? null : tree.getText();
  }
}
