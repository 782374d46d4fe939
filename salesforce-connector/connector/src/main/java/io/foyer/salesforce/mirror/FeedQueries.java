package io.foyer.salesforce.mirror;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The queries that read records in numbers. */
final class FeedQueries {

  private FeedQueries() {}

  /** What was changed or deleted after the position, in that order. */
  static Soql changes(CrmObject object, List<String> fields, FeedPosition after, int most) {
    var moment = after.modifiedAt();
    var behind =
        after.id().isEmpty()
            ? Soql.of(" WHERE SystemModstamp >= ?", moment)
            : Soql.of(
                " WHERE SystemModstamp > ? OR (SystemModstamp = ? AND Id > ?)",
                moment,
                moment,
                after.id());
    return select(object, fields)
        .then(behind)
        .then(Soql.of(" ORDER BY SystemModstamp, Id LIMIT ?", most));
  }

  /** Those that exist behind an id, in the order of ids; of opportunities the open ones. */
  static Soql behind(CrmObject object, List<String> fields, String afterId, int most) {
    return select(object, fields)
        .then(wanted(object, afterId))
        .then(Soql.of(" ORDER BY Id LIMIT ?", most));
  }

  /** How many those are. */
  static Soql count(CrmObject object, String afterId) {
    return Soql.of("SELECT COUNT() FROM ?", Fields.of(object.apiName()))
        .then(wanted(object, afterId));
  }

  private static Soql select(CrmObject object, List<String> fields) {
    return Soql.of(
        "SELECT ? FROM ?", new Fields(names(object, fields)), Fields.of(object.apiName()));
  }

  private static Soql wanted(CrmObject object, String afterId) {
    var all =
        object == CrmObject.OPPORTUNITY
            ? Soql.of(" WHERE IsClosed = false")
            : Soql.of(" WHERE CreatedDate != null");
    return afterId.isEmpty() ? all : all.then(Soql.of(" AND Id > ?", afterId));
  }

  // A user cannot be deleted, only sent home.
  private static Set<String> names(CrmObject object, List<String> fields) {
    var names = new LinkedHashSet<String>();
    names.add("Id");
    names.add("SystemModstamp");
    if (object != CrmObject.USER) {
      names.add("IsDeleted");
    }
    names.addAll(fields);
    return names;
  }
}
