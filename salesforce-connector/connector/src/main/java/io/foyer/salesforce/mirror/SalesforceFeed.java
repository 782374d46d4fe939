package io.foyer.salesforce.mirror;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.QueryResult;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.FeedPage;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.crm.entity.RecordQuery;
import io.foyer.salesforce.setup.OrgCurrency;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads records by SOAP, or by a bulk job where there are many. */
@ApplicationScoped
public class SalesforceFeed implements CrmFeed {

  /** Rows of a page; Salesforce gives no more at once. */
  static final int PAGE = 2_000;

  /** Where reading page by page costs more calls than a job. */
  static final int MANY = 10_000;

  @Inject SoapLane soap;
  @Inject WantedFields wanted;
  @Inject AccountTeams teams;
  @Inject BulkReading bulk;
  @Inject OrgCurrency currency;

  @Override
  public Instant now() {
    return soap.run(
        Pace.BACKGROUND, connection -> connection.getServerTimestamp().getTimestamp().toInstant());
  }

  @Override
  public FeedPage changes(RecordQuery query, FeedPosition after) {
    return asking(
        query, () -> changesNow(query, after), new FeedPage(List.of(), List.of(), after, true));
  }

  @Override
  public List<CrmRecord> byIds(RecordQuery query, Collection<String> ids) {
    return asking(query, () -> byIdsNow(query, List.copyOf(ids)), List.of());
  }

  @Override
  public boolean load(RecordQuery query, String afterId, Consumer<List<CrmRecord>> page) {
    return asking(query, () -> loadNow(query, afterId, page), false);
  }

  private <T> T asking(RecordQuery query, Supplier<T> work, T nothing) {
    return query.object() == CrmObject.ACCOUNT_TEAM
        ? teams.orLacking(work, nothing)
        : wanted.asking(work);
  }

  private FeedPage changesNow(RecordQuery query, FeedPosition after) {
    var fields = wanted.of(query);
    var soql = FeedQueries.changes(query.object(), fields, after, PAGE);
    var rows =
        soap.run(Pace.BACKGROUND, connection -> rows(connection.queryAll(soql.text()), connection));
    var changed = new ArrayList<CrmRecord>();
    var deleted = new ArrayList<String>();
    var next = after;
    for (var row : rows) {
      next = new FeedPosition(SoapRecords.modifiedAt(row), row.getId());
      if (SoapRecords.isDeleted(row)) {
        deleted.add(row.getId());
      } else {
        changed.add(record(query.object(), row, fields));
      }
    }
    return new FeedPage(changed, deleted, next, rows.size() < PAGE);
  }

  private List<CrmRecord> byIdsNow(RecordQuery query, List<String> all) {
    var fields = wanted.of(query);
    var names = "Id,SystemModstamp," + String.join(",", fields);
    var records = new ArrayList<CrmRecord>();
    for (int from = 0; from < all.size(); from += PAGE) {
      var part = all.subList(from, Math.min(from + PAGE, all.size())).toArray(String[]::new);
      var rows =
          soap.run(
              Pace.BACKGROUND,
              connection -> connection.retrieve(names, query.object().apiName(), part));
      SoapRecords.existing(rows)
          .map(row -> record(query.object(), row, fields))
          .forEach(records::add);
    }
    return records;
  }

  private boolean loadNow(RecordQuery query, String afterId, Consumer<List<CrmRecord>> page) {
    var fields = wanted.of(query);
    return count(query.object(), afterId) > MANY
        ? bulk.load(query.object(), fields, afterId, page)
        : loadPages(query.object(), fields, afterId, page);
  }

  private boolean loadPages(
      CrmObject object, List<String> fields, String afterId, Consumer<List<CrmRecord>> page) {
    var after = afterId;
    for (int rows = 0; rows < MANY; rows += PAGE) {
      var soql = FeedQueries.behind(object, fields, after, PAGE);
      var found =
          soap
              .run(Pace.BACKGROUND, connection -> rows(connection.query(soql.text()), connection))
              .stream()
              .map(row -> record(object, row, fields))
              .toList();
      page.accept(found);
      if (found.size() < PAGE) {
        return false;
      }
      after = found.get(found.size() - 1).id();
    }
    return true;
  }

  private int count(CrmObject object, String afterId) {
    var soql = FeedQueries.count(object, afterId);
    return soap.run(Pace.BACKGROUND, connection -> connection.query(soql.text()).getSize());
  }

  private CrmRecord record(CrmObject object, SObject row, List<String> fields) {
    return currency.completed(SoapRecords.record(object, row, fields));
  }

  // An answer may hold fewer rows than were asked for, and then says where the rest is.
  private static List<SObject> rows(QueryResult first, PartnerConnection connection)
      throws ConnectionException {
    var rows = new ArrayList<>(List.of(first.getRecords()));
    var page = first;
    while (!page.isDone()) {
      page = connection.queryMore(page.getQueryLocator());
      rows.addAll(List.of(page.getRecords()));
    }
    return rows;
  }
}
