package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.CrmRecordsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The CRM's records as Foyer last saw them. An older copy never takes the place of a newer one.
 *
 * <p>Whatever a write made other than before is fired as {@link CrmRecordsChanged}, to be heard
 * after its commit.
 */
@ApplicationScoped
@Transactional
public class CrmMirror {

  @Inject MirrorTable table;
  @Inject MirrorSearch search;
  @Inject Event<CrmRecordsChanged> changed;
  @Inject Clock clock;

  /** Takes copies in; those of closed opportunities are let go, for nobody asks for them. */
  public void take(Collection<CrmRecord> records) {
    var changes = new Changes();
    var rows = rows(records.stream().filter(row -> !isClosed(row)).toList());
    var known = known(rows.keySet());
    var fresh = rows.values().stream().filter(row -> !known.containsKey(row.id())).toList();
    var newer = rows.values().stream().filter(row -> isNewer(row, known.get(row.id()))).toList();
    table.insert(fresh);
    table.update(newer);
    fresh.forEach(changes::add);
    newer.forEach(row -> compare(row, known, changes));
    drop(records.stream().filter(CrmMirror::isClosed).map(CrmRecord::id).toList(), changes);
    fire(changes);
  }

  private static void compare(MirrorRow row, Map<String, MirrorRow> known, Changes changes) {
    var before = known.get(row.id());
    if (before != null && !before.fields().equals(row.fields())) {
      changes.add(before);
      changes.add(row);
    }
  }

  /** The CRM does not have these any more. */
  public void drop(Collection<String> ids) {
    var changes = new Changes();
    drop(ids, changes);
    fire(changes);
  }

  /**
   * Of the object's records behind one id and up to another, only these exist.
   *
   * @param upTo null for all behind the first
   */
  public void keepOnly(CrmObject object, String after, @Nullable String upTo, Set<String> ids) {
    drop(search.idsBetween(object, after, upTo).stream().filter(id -> !ids.contains(id)).toList());
  }

  /**
   * What the CRM just said of an address: records of people with it, and open opportunities and
   * teams of their companies, that it did not name are gone. A kind of which it named as many as it
   * can may have more.
   */
  public void takeAnswer(String email, Candidates answer) {
    take(answer.all().toList());
    var named = answer.all().map(CrmRecord::id).collect(Collectors.toSet());
    var doubtful = new ArrayList<MirrorRow>();
    if (answer.contacts().size() < CrmReader.MOST && answer.leads().size() < CrmReader.MOST) {
      doubtful.addAll(table.among("email", List.of(email), ""));
    }
    var accounts = answer.accounts().stream().map(CrmRecord::id).toList();
    if (answer.opportunities().size() < CrmReader.MOST) {
      doubtful.addAll(table.among("account_id", accounts, " AND object = 'OPPORTUNITY'"));
    }
    if (answer.accountTeams().size() < CrmReader.MOST) {
      doubtful.addAll(table.among("account_id", accounts, " AND object = 'ACCOUNT_TEAM'"));
    }
    drop(doubtful.stream().map(MirrorRow::id).filter(id -> !named.contains(id)).toList());
  }

  /**
   * The records that an address may lead to.
   *
   * @param email lower-case
   * @param chosen id of the record that a person said it is, if anybody did
   */
  public Candidates candidates(String email, Optional<String> chosen) {
    return search.candidates(email, chosen);
  }

  private void drop(Collection<String> ids, Changes changes) {
    var known = table.byIds(new HashSet<>(ids));
    table.delete(known.stream().map(MirrorRow::id).toList());
    known.forEach(changes::add);
  }

  private void fire(Changes changes) {
    var event = changes.at(clock.instant());
    if (!event.isNothing()) {
      changed.fire(event);
    }
  }

  private Map<String, MirrorRow> known(Collection<String> ids) {
    return table.byIds(ids).stream().collect(Collectors.toMap(MirrorRow::id, Function.identity()));
  }

  private static Map<String, MirrorRow> rows(Collection<CrmRecord> records) {
    return records.stream()
        .map(MirrorRow::of)
        .collect(
            Collectors.toMap(
                MirrorRow::id,
                Function.identity(),
                (one, other) -> other.modifiedAt().isBefore(one.modifiedAt()) ? one : other));
  }

  private static boolean isNewer(MirrorRow row, @Nullable MirrorRow known) {
    return known != null && !row.modifiedAt().isBefore(known.modifiedAt()) && !row.equals(known);
  }

  private static boolean isClosed(CrmRecord record) {
    return record.object() == CrmObject.OPPORTUNITY && record.flag("IsClosed");
  }
}
