package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.PackageFiles;
import io.foyer.salesforce.sandbox.schema.Right;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Saves one record inside the caller's transaction: defaults, rules, checks, then the row. */
final class RecordWriter {
  private final Schema schema;
  private final ValidationRules rules;
  private final DuplicateRules duplicates;
  private final References references;
  private final Parents parents;
  private final PermissionSetGroups groups;
  private final Invitations invitations;
  private final Assignment assignment = new Assignment();
  private final ActivityAccount activityAccount = new ActivityAccount();
  private final Stamps stamps;

  RecordWriter(Schema schema, Stamps stamps) {
    this.schema = schema;
    this.rules = new ValidationRules(schema, new PackageFiles().validationRules());
    this.duplicates = new DuplicateRules(schema);
    this.references = new References(schema);
    this.parents = new Parents();
    this.groups = new PermissionSetGroups(schema);
    this.invitations = new Invitations(schema);
    this.stamps = stamps;
  }

  Stamps stamps() {
    return stamps;
  }

  String insert(Saving saving, Input input) throws SQLException {
    if (!input.type().may(Right.CREATE)) {
      throw Refusal.noInsert(input.type().label());
    }
    var draft = new Draft(schema.required(input.type().name()), Map.of());
    apply(draft, input);
    parents.resolve(saving, draft, input);
    groups.assign(saving.connection(), draft);
    var id = insert(saving, draft);
    var set = groups.setOf(draft);
    if (set.isPresent()) {
      insert(saving, set.get());
    }
    var copy = invitations.copy(saving.connection(), draft);
    if (copy.isPresent()) {
      insert(saving, copy.get());
    }
    return id;
  }

  private String insert(Saving saving, Draft draft) throws SQLException {
    var connection = saving.connection();
    var type = draft.type();
    var id = RecordId.of(type.prefix(), next(connection, "sandbox_record"));
    Defaults.onCreate(draft, saving.user(), stamps.next());
    draft.set("Id", id);
    number(connection, draft);
    complete(saving, draft);
    execute(connection, draft, insertion(draft), null);
    saving.changes().add(draft.change(Change.Kind.CREATE, id));
    return id;
  }

  private static String insertion(Draft draft) {
    var columns = draft.changes().keySet();
    return "INSERT INTO %s(%s) VALUES(%s)"
        .formatted(
            quoted(draft.type().name()),
            columns.stream().map(field -> quoted(field.name())).collect(Collectors.joining(",")),
            String.join(",", Collections.nCopies(columns.size(), "?")));
  }

  void update(Saving saving, Input input, String id) throws SQLException {
    if (!input.type().may(Right.EDIT)) {
      throw Refusal.noAccess();
    }
    var connection = saving.connection();
    var type = schema.required(input.type().name());
    var before = living(connection, type, id);
    var draft = new Draft(type, before.values());
    apply(draft, input);
    parents.resolve(saving, draft, input);
    complete(saving, draft);
    var assignments =
        draft.changes().keySet().stream()
            .map(field -> quoted(field.name()) + " = ?")
            .collect(Collectors.joining(", "));
    execute(
        connection,
        draft,
        "UPDATE %s SET %s WHERE \"Id\" = ?".formatted(quoted(type.name()), assignments),
        id);
    saving.changes().add(draft.change(Change.Kind.UPDATE, id));
  }

  /** The record for change, refusing what is gone. */
  static Row living(Connection connection, ObjectType type, String id) throws SQLException {
    var row =
        RecordReader.locked(connection, type, id)
            .orElseThrow(
                () -> new Refusal("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"));
    if (Boolean.TRUE.equals(row.get("IsDeleted"))) {
      throw new Refusal("ENTITY_IS_DELETED", "entity is deleted");
    }
    return row;
  }

  private void complete(Saving saving, Draft draft) throws SQLException {
    assignment.apply(saving, draft);
    references.check(saving, draft);
    ObjectRules.apply(draft);
    activityAccount.derive(saving.connection(), draft);
    Defaults.onEverySave(draft, saving.user(), stamps.next());
    Checks.on(draft);
    rules.check(draft);
    duplicates.check(saving, draft);
  }

  /** Of the fields the author sees, those that the author may set. */
  private static void apply(Draft draft, Input input) {
    for (var entry : input.fields().entrySet()) {
      var seen =
          input
              .type()
              .field(entry.getKey())
              .orElseThrow(() -> Refusal.unknownField(entry.getKey(), draft.type().name()));
      if (!seen.isWritable()) {
        throw Refusal.readOnly(seen.name());
      }
      draft.set(seen.name(), FieldValues.parse(seen, entry.getValue()));
    }
  }

  private static void number(Connection connection, Draft draft) throws SQLException {
    for (var field : draft.type().fields()) {
      var format = field.defaultValue();
      if (field.is(Trait.AUTO_NUMBER) && format != null) {
        draft.set(field, numbered(format, next(connection, Tables.numbers(draft.type()))));
      }
    }
  }

  /** {@code CR-00007} for {@code CR-{00000}} and 7. */
  private static String numbered(String format, long number) {
    int open = format.indexOf('{');
    int close = format.indexOf('}');
    var digits = ("%0" + (close - open - 1) + "d").formatted(number);
    return format.substring(0, open) + digits + format.substring(close + 1);
  }

  static long next(Connection connection, String sequence) throws SQLException {
    return Database.list(connection, "SELECT NEXT VALUE FOR " + sequence, row -> row.getLong(1))
        .get(0);
  }

  private static void execute(Connection connection, Draft draft, String sql, @Nullable String id)
      throws SQLException {
    var values = new ArrayList<@Nullable Object>();
    draft.changes().values().forEach(value -> values.add(FieldValues.toColumn(value)));
    if (id != null) {
      values.add(id);
    }
    try {
      Database.run(connection, sql, values.toArray());
    } catch (SQLException failed) {
      if (failed.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
        throw UniqueFields.refusal(connection, draft);
      }
      throw failed;
    }
  }
}
