package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The org's records: creates, changes, deletes and finds them. Each call is one transaction. */
public final class Records {
  private final Database database;
  private final ChangeSink sink;
  private final RecordWriter writer;
  private final Deletion deletion;
  private final Batch batch;
  private final RecordLife life;

  /**
   * @param locked whether the next save finds its records locked by somebody else
   */
  public Records(
      Database database, Schema schema, Clock clock, ChangeSink sink, BooleanSupplier locked) {
    this.database = database;
    this.sink = sink;
    this.batch = new Batch(database, sink, locked);
    var stamps = new Stamps(clock);
    this.writer = new RecordWriter(schema, stamps);
    this.deletion = new Deletion(schema, new Touch(stamps));
    this.life = new RecordLife(database, schema, batch, writer, clock);
  }

  /** What happens to records besides saving and deleting. */
  public RecordLife life() {
    return life;
  }

  public List<Saved> create(List<Input> inputs, Author author) {
    refuseUnknownFields(inputs);
    return batch.each(
        inputs, author, (saving, input) -> Saved.as(writer.insert(saving, input), true));
  }

  public List<Saved> update(List<Input> inputs, Author author) {
    refuseUnknownFields(inputs);
    return batch.each(inputs, author, this::update);
  }

  /** Creates or updates by the value of a key field; the id itself may be the key. */
  public List<Saved> upsert(List<Input> inputs, Field key, Author author) {
    refuseUnknownFields(inputs);
    return batch.each(inputs, author, (saving, input) -> upsert(saving, input, key));
  }

  public List<Saved> delete(List<String> ids, Author author) {
    return batch.each(ids, author, (saving, id) -> Saved.as(deletion.delete(saving, id), false));
  }

  /**
   * Makes one transaction of all saves that the work does on this thread.
   *
   * @param kept decides by the result whether anything is kept
   */
  public <T> T together(Supplier<T> work, Predicate<T> kept) {
    return database.together(
        () -> {
          database.write(
              connection -> {
                sink.expect(connection);
                return true;
              });
          return work.get();
        },
        kept);
  }

  /** Ids of records that changed (or were deleted) in a span of time, with when. */
  public Map<String, Instant> changed(ObjectType type, Span span, boolean deleted) {
    var changes = new LinkedHashMap<String, Instant>();
    database.list(
        "SELECT \"Id\", \"SystemModstamp\" FROM %s WHERE \"SystemModstamp\" >= ?"
                .formatted(quoted(type.name()))
            + " AND \"SystemModstamp\" < ? AND \"IsDeleted\" = ? ORDER BY \"SystemModstamp\","
            + " \"Id\"",
        row ->
            changes.put(
                row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
        FieldValues.toColumn(span.start()),
        FieldValues.toColumn(span.end()),
        deleted);
    return changes;
  }

  public Optional<Row> find(ObjectType type, String id) {
    return where(type, "\"Id\" = ? AND NOT \"IsDeleted\"", id).stream().findFirst();
  }

  /** Living records by the value of one field. */
  public List<Row> by(ObjectType type, Field field, Object value) {
    return where(type, quoted(field.name()) + " = ? AND NOT \"IsDeleted\"", value);
  }

  private List<Row> where(ObjectType type, String condition, Object argument) {
    return database.read(
        connection ->
            RecordReader.where(connection, type, condition, FieldValues.toColumn(argument)));
  }

  private Saved update(Saving saving, Input input) throws SQLException {
    var id = validId(input.type(), input.id() == null ? "" : input.id());
    writer.update(saving, input, id);
    return Saved.as(id, false);
  }

  private Saved upsert(Saving saving, Input input, Field key) throws SQLException {
    if (key.type() == FieldType.ID) {
      return input.id() == null
          ? Saved.as(writer.insert(saving, input), true)
          : update(saving, input);
    }
    var text = fieldText(input, key);
    if (text == null || text.isBlank()) {
      throw new Refusal("MISSING_ARGUMENT", key.name() + " not specified", key.name());
    }
    var condition = quoted(key.name()) + " = ? AND NOT \"IsDeleted\"";
    var value = FieldValues.toColumn(FieldValues.parse(key, text));
    var known = RecordReader.where(saving.connection(), input.type(), condition, value);
    if (known.isEmpty()) {
      return Saved.as(writer.insert(saving, input), true);
    }
    refuseSeveral(known, key);
    writer.update(saving, input, known.get(0).id());
    return Saved.as(known.get(0).id(), false);
  }

  private static void refuseSeveral(List<Row> known, Field key) {
    if (known.size() > 1) {
      throw new Refusal(
          "DUPLICATE_EXTERNAL_ID",
          "%s: more than one record found for external id field: %s"
              .formatted(key.name(), known.stream().map(Row::id).toList()),
          key.name());
    }
  }

  private static @Nullable String fieldText(Input input, Field key) {
    var byName = new LinkedHashMap<String, @Nullable String>();
    input.fields().forEach((name, text) -> byName.put(name.toLowerCase(Locale.ROOT), text));
    return byName.get(key.name().toLowerCase(Locale.ROOT));
  }

  static String validId(ObjectType type, String id) {
    return RecordId.parse(id)
        .filter(valid -> valid.startsWith(type.prefix()))
        .orElseThrow(
            () ->
                new Refusal(
                    "MALFORMED_ID",
                    "%s ID: id value of incorrect type: %s".formatted(type.label(), id),
                    "Id"));
  }

  private static void refuseUnknownFields(List<Input> inputs) {
    inputs.forEach(input -> refuseUnknownFields(input));
  }

  private static void refuseUnknownFields(Input input) {
    input.fields().keySet().stream()
        .filter(name -> input.type().field(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.unknownField(name, input.type().name());
            });
  }
}
