package io.foyer.salesforce.sandbox.soql;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one query: its object and, joined as paths ask for them, the parents.
 *
 * <p>A relationship that may point to several objects joins each of them; a field then is the first
 * that is present.
 */
final class Scope {
  private static final int DEEPEST = 5;
  private final Schema schema;
  private final ObjectType type;
  private final String root;
  private final @Nullable String alias;
  private final Map<String, List<Node>> hops = new LinkedHashMap<>();
  private final StringBuilder joins = new StringBuilder();

  /** A table in the query, by its short name. */
  record Node(ObjectType type, String table, String joinedBy) {
    String column(Field field) {
      return table + "." + quoted(field.name());
    }
  }

  Scope(Schema schema, ObjectType type, String root, @Nullable String alias) {
    this.schema = schema;
    this.type = type;
    this.root = root;
    this.alias = alias;
  }

  ObjectType type() {
    return type;
  }

  String from() {
    return quoted(type.name()) + " " + root + joins;
  }

  String id() {
    return root + ".\"Id\"";
  }

  String living() {
    return "NOT " + root + ".\"IsDeleted\"";
  }

  String column(Field field) {
    return root + "." + quoted(field.name());
  }

  Place place(List<String> written) {
    var parts = withoutPrefix(written);
    var names = new ArrayList<String>();
    var nodes = reach(parts.subList(0, parts.size() - 1), names);
    var name = parts.get(parts.size() - 1);
    if (name.equalsIgnoreCase("Type") && nodes.size() > 1) {
      names.add("Type");
      return new Place(typeName(nodes), FieldType.STRING, names, null);
    }
    var holders = nodes.stream().filter(node -> node.type().field(name).isPresent()).toList();
    if (holders.isEmpty()) {
      throw unknown(name, nodes);
    }
    var field = holders.get(0).type().required(name);
    names.add(field.name());
    var columns = holders.stream().map(node -> node.column(node.type().required(name))).toList();
    return new Place(first(columns), field.type(), names, field);
  }

  /** The id of the parent at the end of a path of relationships; null in SQL when there is none. */
  Place parentId(List<String> relationships) {
    var names = new ArrayList<String>();
    var nodes = reach(relationships, names);
    var ids = nodes.stream().map(Node::joinedBy).distinct().toList();
    return new Place(first(ids), FieldType.ID, names, null);
  }

  /** The nodes at the end of a path; their names, spelled as in the schema, are added. */
  List<Node> reach(List<String> relationships, List<String> names) {
    if (relationships.size() > DEEPEST) {
      throw new Refusal(
          "INVALID_FIELD", "a relationship path cannot be longer than " + DEEPEST + " steps");
    }
    var nodes = List.of(new Node(type, root, id()));
    for (var relationship : relationships) {
      nodes = hop(nodes, relationship, names);
    }
    return nodes;
  }

  private List<Node> hop(List<Node> from, String relationship, List<String> names) {
    var next = new ArrayList<Node>();
    for (var node : from) {
      node.type().parent(relationship).ifPresent(field -> next.addAll(joined(node, field)));
    }
    if (next.isEmpty()) {
      throw new Refusal(
          "INVALID_FIELD",
          "Didn't understand relationship '%s' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."
              .formatted(relationship));
    }
    names.add(
        from.get(0)
            .type()
            .parent(relationship)
            .map(f -> f.target().relationship())
            .orElse(relationship));
    return next;
  }

  private List<Node> joined(Node from, Field field) {
    return hops.computeIfAbsent(
        from.table() + "." + field.name(),
        key ->
            field.target().to().stream()
                .flatMap(to -> schema.type(to).stream())
                .map(target -> join(from, field, target))
                .toList());
  }

  private Node join(Node from, Field field, ObjectType target) {
    var table = root + "_" + joins.length();
    var link = from.column(field);
    joins.append(
        " LEFT JOIN %s %s ON %s.\"Id\" = %s".formatted(quoted(target.name()), table, table, link));
    return new Node(target, table, link);
  }

  /** Whether a path begins with the object's own name or alias, as in {@code c.Name}. */
  boolean startsWithItself(List<String> parts) {
    var first = parts.get(0);
    return parts.size() > 1
        && (first.equalsIgnoreCase(alias) || first.equalsIgnoreCase(type.name()))
        && type.parent(first).isEmpty();
  }

  private List<String> withoutPrefix(List<String> parts) {
    return startsWithItself(parts) ? parts.subList(1, parts.size()) : parts;
  }

  private static String typeName(List<Node> nodes) {
    return nodes.stream()
        .map(node -> "WHEN %s.\"Id\" IS NOT NULL THEN '%s'".formatted(node.table(), node.type()))
        .collect(Collectors.joining(" ", "CASE ", " END"));
  }

  private static String first(List<String> columns) {
    return columns.size() == 1
        ? columns.get(0)
        : columns.stream().collect(Collectors.joining(", ", "COALESCE(", ")"));
  }

  private static Refusal unknown(String name, List<Node> nodes) {
    var entity = nodes.size() > 1 ? "Name" : nodes.get(0).type().name();
    return Refusal.unknownField(name, entity);
  }
}
