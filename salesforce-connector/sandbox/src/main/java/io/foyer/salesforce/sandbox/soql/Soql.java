package io.foyer.salesforce.sandbox.soql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a query, as parsed: nothing is looked up in the schema yet. */
final class Soql {

  private Soql() {}

  record Query(
      List<Item> select,
      Source from,
      @Nullable Condition where,
      Grouping grouping,
      List<Order> orderBy,
      Slice slice) {}

  /** The object (or, in a child query, the relationship) and the name it goes by. */
  record Source(String name, @Nullable String alias) {}

  record Grouping(List<Expression> by, @Nullable Condition having) {
    static final Grouping NONE = new Grouping(List.of(), null);
  }

  record Order(Expression by, boolean descending, @Nullable Boolean nullsFirst) {}

  record Slice(@Nullable Integer limit, int offset, boolean deletedToo) {}

  sealed interface Item permits Column, Children, TypeOf {}

  record Column(Expression expression, @Nullable String alias) implements Item {}

  record Children(Query query) implements Item {}

  record TypeOf(String relationship, List<When> cases, List<List<String>> otherwise)
      implements Item {}

  record When(String object, List<List<String>> fields) {}

  sealed interface Expression permits Path, Call {}

  /** {@code Account.Owner.Name} in its parts. */
  record Path(List<String> parts) implements Expression {}

  /** A function in upper case; {@code COUNT()} has no argument. */
  record Call(String function, @Nullable Expression argument) implements Expression {}

  sealed interface Condition permits All, Any, Not, Comparison {}

  record All(List<Condition> parts) implements Condition {}

  record Any(List<Condition> parts) implements Condition {}

  record Not(Condition part) implements Condition {}

  record Comparison(Expression left, Operator operator, Value right) implements Condition {}

  enum Operator {
    EQUAL,
    UNEQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    LIKE,
    IN,
    NOT_IN,
    INCLUDES,
    EXCLUDES
  }

  sealed interface Value permits Nothing, Text, Numeral, Truth, Day, Moment, Period, Many, Inner {}

  record Nothing() implements Value {}

  record Text(String text) implements Value {}

  record Numeral(BigDecimal number) implements Value {}

  record Truth(boolean truth) implements Value {}

  record Day(LocalDate day) implements Value {}

  record Moment(Instant moment) implements Value {}

  /** A date literal such as {@code LAST_N_DAYS:7}, in upper case. */
  record Period(String name, int count) implements Value {}

  record Many(List<Value> values) implements Value {}

  record Inner(Query query) implements Value {}
}
