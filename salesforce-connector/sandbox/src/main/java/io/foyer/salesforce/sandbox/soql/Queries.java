package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Runs queries, page by page. */
public final class Queries {
  public static final int LARGEST_PAGE = 2000;
  private static final int MOST_AGGREGATES = 2000;
  private final Database database;
  private final Schema schema;
  private final Periods periods;
  private final Compiler compiler;
  private final Cursors cursors;
  private final PrivateRecords hidden;

  public Queries(Database database, Schema schema, Clock clock) {
    this(database, schema, new Periods(clock), new Cursors(clock), new PrivateRecords());
  }

  private Queries(
      Database database, Schema schema, Periods periods, Cursors cursors, PrivateRecords hidden) {
    this.database = database;
    this.schema = schema;
    this.periods = periods;
    this.compiler = new Compiler(schema, periods);
    this.cursors = cursors;
    this.hidden = hidden;
  }

  /** What is shared with owners alone. */
  public PrivateRecords hidden() {
    return hidden;
  }

  /** The same records, in another view of the org. */
  public Queries in(Schema view) {
    return new Queries(database, view, periods, cursors, hidden);
  }

  /** Parsing for the first time costs a fifth of a second; better at start than for a caller. */
  public void warmUp() {
    run("SELECT Id FROM Organization WHERE Name = 'x' LIMIT 1", LARGEST_PAGE, false);
  }

  /**
   * @param pageSize the page asked for; Salesforce moves it into 200 … 2000
   * @param deletedToo whether the recycle bin counts
   */
  public Page run(String soql, int pageSize, boolean deletedToo) {
    var query = SoqlParser.parse(soql);
    if (query.from().name().equalsIgnoreCase(RecordAccess.OBJECT)) {
      return new RecordAccess(database, schema, hidden).page(query);
    }
    var plan = compiler.compile(query, deletedToo);
    return switch (plan.shape()) {
      case COUNT -> new Page(List.of(), count(plan), null);
      case AGGREGATES -> aggregates(plan);
      case RECORDS -> records(plan, Page.sized(pageSize));
    };
  }

  /** The records that exist, in no order. */
  public List<Found> retrieve(Retrieval retrieval) {
    return retrieval.ids().isEmpty()
        ? List.of()
        : records(compiler.compile(retrieval.query(), false), LARGEST_PAGE).rows();
  }

  public List<Found> list(Listing listing) {
    return records(compiler.compile(listing.query(), false), LARGEST_PAGE).rows();
  }

  /** Records of several objects that hold the words of a search. */
  public List<Found> search(String text) {
    var search = Sosl.parse(text);
    var found = new ArrayList<Found>();
    for (var part : search.returning()) {
      var type = schema.type(part.object()).orElseThrow(() -> Refusal.unknownObject(part.object()));
      found.addAll(run(search.soql(type, part), LARGEST_PAGE, false).rows());
    }
    return found;
  }

  /** The object that a query reads. */
  public ObjectType object(String soql) {
    return compiler.compile(SoqlParser.parse(soql), false).type();
  }

  /** Hands over all rows of a query, with flat memory. */
  public void export(Export export, Export.Rows rows) {
    var plan = compiler.compile(SoqlParser.parse(export.soql()), export.deletedToo());
    if (plan.shape() != Plan.Shape.RECORDS || !plan.children().isEmpty()) {
      throw new Refusal(
          "FeatureNotEnabled", "Aggregates and child queries are not supported in a bulk query");
    }
    if (!plan.type().equals(export.type())) {
      throw new Refusal("InvalidBatch", "The query reads another object than the job's");
    }
    new Exporter(database, plan, rows).run();
  }

  public Page more(String locator, int pageSize) {
    return page(cursors.at(locator), Page.sized(pageSize));
  }

  private long count(Plan plan) {
    var sql = plan.select(Integer.MAX_VALUE);
    var limit = plan.limit();
    long all = database.first(sql.text(), row -> row.getLong(1), sql.values().toArray()).orElse(0L);
    return limit == null ? all : Math.min(all, limit);
  }

  private Page aggregates(Plan plan) {
    var rows = rows(plan, plan.select(MOST_AGGREGATES + 1));
    if (rows.size() > MOST_AGGREGATES) {
      throw new Refusal(
          "EXCEEDED_ID_LIMIT",
          "Aggregate query does not support queryMore(), use LIMIT to restrict the results");
    }
    return new Page(rows, rows.size(), null);
  }

  private Page records(Plan plan, int pageSize) {
    var rows = rows(plan, plan.select(pageSize + 1));
    if (rows.size() <= pageSize) {
      return new Page(withChildren(plan, rows), rows.size(), null);
    }
    var ids = plan.ids();
    var found = new FoundIds.Collector();
    database.read(
        connection -> {
          Database.each(
              connection, ids.text(), row -> found.add(row.getString(1)), ids.values().toArray());
          return true;
        });
    return page(cursors.open(plan, found.all()), pageSize);
  }

  private Page page(Cursors.Position position, int pageSize) {
    var plan = position.cursor().plan();
    var ids = position.cursor().ids();
    int end = Math.min(ids.size(), position.offset() + pageSize);
    var wanted = ids.range(Math.min(position.offset(), end), end);
    var id = plan.columns().get(0).sql();
    var byId =
        rows(plan, plan.selectWhere(Sql.of(id + " = ANY(?)", (Object) wanted), false)).stream()
            .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id()), row -> row));
    var rows = Arrays.stream(wanted).map(byId::get).filter(Objects::nonNull).toList();
    var next = end < ids.size() ? position.locator(end) : null;
    return new Page(withChildren(plan, rows), ids.size(), next);
  }

  private List<Found> rows(Plan plan, Sql sql) {
    var reader = new Rows(schema, plan);
    return database.list(sql.text(), reader::read, sql.values().toArray());
  }

  private List<Found> withChildren(Plan plan, List<Found> parents) {
    for (var child : plan.children()) {
      attach(child, parents);
    }
    return parents;
  }

  private void attach(Plan.Child child, List<Found> parents) {
    var ids = parents.stream().map(Found::id).toArray(String[]::new);
    var link = new Plan.Output(List.of("link"), child.link(), FieldType.ID, Plan.Role.ROW);
    var plan = child.plan().reading(link);
    var condition = Sql.of(child.link() + " = ANY(?) AND ", (Object) ids).then(plan.where());
    var sql = plan.selectWhere(condition, true);
    var reader = new Rows(schema, plan);
    var byParent = new HashMap<String, List<Found>>();
    database.list(
        sql.text(),
        row ->
            byParent
                .computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                .add(reader.read(row)),
        sql.values().toArray());
    for (var parent : parents) {
      var rows = byParent.getOrDefault(Objects.requireNonNull(parent.id()), List.of());
      var limit = plan.limit();
      var kept = limit == null || rows.size() <= limit ? rows : rows.subList(0, limit);
      parent.values().put(child.name(), kept.isEmpty() ? null : new Page(kept, kept.size(), null));
    }
  }
}
