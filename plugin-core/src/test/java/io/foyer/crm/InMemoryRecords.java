package io.foyer.crm;

import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmReader;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.FeedPage;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.crm.entity.RecordQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Records of a CRM in memory; a page of them has five. */
public final class InMemoryRecords implements CrmReader, CrmFeed {

  public static final int PAGE = 5;

  private final Map<String, CrmRecord> records = new TreeMap<>();
  private final Map<String, CrmRecord> deleted = new TreeMap<>();
  private final Clock clock;
  private int nextId = 1;
  private int pagesBeforeFailing = Integer.MAX_VALUE;
  private final List<String> loads = new ArrayList<>();

  public InMemoryRecords(Clock clock) {
    this.clock = clock;
  }

  /**
   * @return the new record's id
   */
  public String make(CrmObject object, Map<String, String> fields) {
    var id = object.name().charAt(0) + "%017d".formatted(nextId++);
    var all = new HashMap<>(fields);
    all.put("CreatedDate", clock.instant().toString());
    records.put(id, new CrmRecord(object, id, clock.instant(), all));
    return id;
  }

  public void change(String id, String field, String value) {
    var before = Objects.requireNonNull(records.get(id));
    var fields = new HashMap<>(before.fields());
    fields.put(field, value);
    records.put(id, new CrmRecord(before.object(), id, clock.instant(), fields));
  }

  public void delete(String id) {
    var last = Objects.requireNonNull(records.remove(id));
    deleted.put(id, new CrmRecord(last.object(), id, clock.instant(), Map.of()));
  }

  /** Gone without a word: no change tells of it. */
  public void lose(String id) {
    records.remove(id);
  }

  /** The CRM breaks down after so many pages of a load. */
  public void failAfter(int pages) {
    pagesBeforeFailing = pages;
  }

  /** Which objects were loaded behind which ids. */
  public List<String> loads() {
    return loads;
  }

  @Override
  public Candidates candidates(String email, Optional<String> domain, Set<String> fields) {
    var contacts = with(CrmObject.CONTACT, "Email", email);
    var found = new ArrayList<>(contacts);
    found.addAll(with(CrmObject.LEAD, "Email", email));
    contacts.forEach(c -> found.addAll(byId(c.textOrEmpty("AccountId"))));
    domain.ifPresent(name -> found.addAll(with(CrmObject.ACCOUNT, "Web_Domain__c", name)));
    List.copyOf(found).stream()
        .filter(row -> row.object() == CrmObject.ACCOUNT)
        .forEach(
            row -> {
              found.addAll(with(CrmObject.OPPORTUNITY, "AccountId", row.id()));
              found.addAll(with(CrmObject.ACCOUNT_TEAM, "AccountId", row.id()));
            });
    for (var who : List.of("OwnerId", "UserId")) {
      List.copyOf(found).forEach(row -> found.addAll(byId(row.textOrEmpty(who))));
    }
    return Candidates.of(found, Set.of());
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public FeedPage changes(RecordQuery query, FeedPosition after) {
    var all = new ArrayList<>(records.values());
    all.addAll(deleted.values());
    var page =
        all.stream()
            .filter(row -> row.object() == query.object())
            .filter(row -> isBehind(row, after))
            .sorted(Comparator.comparing(CrmRecord::modifiedAt).thenComparing(CrmRecord::id))
            .limit(PAGE)
            .toList();
    var last = page.isEmpty() ? null : page.get(page.size() - 1);
    return new FeedPage(
        page.stream()
            .filter(row -> !deleted.containsKey(row.id()))
            .map(r -> cut(r, query))
            .toList(),
        page.stream().map(CrmRecord::id).filter(deleted::containsKey).toList(),
        last == null ? after : new FeedPosition(last.modifiedAt(), last.id()),
        page.size() < PAGE);
  }

  @Override
  public List<CrmRecord> byIds(RecordQuery query, Collection<String> ids) {
    return ids.stream().flatMap(id -> byId(id).stream()).map(row -> cut(row, query)).toList();
  }

  @Override
  public boolean load(RecordQuery query, String afterId, Consumer<List<CrmRecord>> page) {
    loads.add(query.object() + " behind " + afterId);
    var after = afterId;
    for (int pages = 0; pages < 2; pages++) {
      if (pagesBeforeFailing-- == 0) {
        throw new CrmUnavailable("down");
      }
      var from = after;
      var found =
          find(row -> row.object() == query.object() && row.id().compareTo(from) > 0).stream()
              .limit(PAGE)
              .map(row -> cut(row, query))
              .toList();
      page.accept(found);
      if (found.size() < PAGE) {
        return false;
      }
      after = found.get(found.size() - 1).id();
    }
    return true;
  }

  private static boolean isBehind(CrmRecord row, FeedPosition after) {
    var order = row.modifiedAt().compareTo(after.modifiedAt());
    return order > 0 || (order == 0 && row.id().compareTo(after.id()) > 0);
  }

  private static CrmRecord cut(CrmRecord row, RecordQuery query) {
    var fields = new HashMap<>(row.fields());
    fields.keySet().retainAll(query.fields());
    return new CrmRecord(row.object(), row.id(), row.modifiedAt(), fields);
  }

  private List<CrmRecord> with(CrmObject object, String field, String value) {
    return find(
        row ->
            row.object() == object
                && row.textOrEmpty(field)
                    .toLowerCase(Locale.ROOT)
                    .equals(value.toLowerCase(Locale.ROOT)));
  }

  private List<CrmRecord> byId(String id) {
    return find(row -> row.id().equals(id));
  }

  private List<CrmRecord> find(Predicate<CrmRecord> condition) {
    return records.values().stream().filter(condition).toList();
  }
}
