package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of one object, a page at a time, for people to look at.
 *
 * @param paths fields to read, such as {@code Account.Name}
 */
public record Listing(ObjectType type, List<String> paths, Range range) {
  private static final List<String> NEWEST_FIRST = List.of("StartDateTime", "CreatedDate");

  /**
   * Which of them.
   *
   * @param search part of the name, or nothing
   * @param parent the field and id all must have in common, or nothing
   */
  public record Range(String search, @Nullable Parent parent, int limit, int offset) {}

  /** A record and the field by which others belong to it. */
  public record Parent(Field field, String id) {}

  Soql.Query query() {
    var items =
        paths.stream()
            .<Soql.Item>map(
                path -> new Soql.Column(new Soql.Path(Arrays.asList(path.split("\\.", -1))), null))
            .toList();
    return new Soql.Query(
        items,
        new Soql.Source(type.name(), null),
        condition(),
        Soql.Grouping.NONE,
        List.of(order()),
        new Soql.Slice(range.limit(), range.offset(), false));
  }

  private Soql.@Nullable Condition condition() {
    var parts = new ArrayList<Soql.Condition>();
    var parent = range.parent();
    if (parent != null) {
      parts.add(compared(parent.field().name(), Soql.Operator.EQUAL, parent.id()));
    }
    if (!range.search().isBlank()) {
      type.nameField()
          .ifPresent(
              field ->
                  parts.add(
                      compared(field.name(), Soql.Operator.LIKE, "%" + range.search() + "%")));
    }
    return parts.isEmpty() ? null : new Soql.All(parts);
  }

  private static Soql.Condition compared(String field, Soql.Operator operator, String text) {
    return new Soql.Comparison(new Soql.Path(List.of(field)), operator, new Soql.Text(text));
  }

  private Soql.Order order() {
    for (var key : List.of("Priority__c", "Order__c", "Number__c")) {
      if (type.field(key).isPresent()) {
        return new Soql.Order(new Soql.Path(List.of(key)), false, null);
      }
    }
    boolean activity = type.field("StartDateTime").isPresent();
    var by =
        activity
            ? NEWEST_FIRST.get(0)
            : type.nameField().map(Field::name).orElse(NEWEST_FIRST.get(1));
    return new Soql.Order(new Soql.Path(List.of(by)), activity, false);
  }
}
