package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rows of the mirror. Works inside its caller's transaction. */
@ApplicationScoped
class MirrorSearch {

  // Companies that share one domain, and people who share one address: as many as are looked at.
  private static final int MOST = 200;

  /** What hangs on an account, as a further condition. */
  static final String OF_THE_ACCOUNT = " AND object IN ('OPPORTUNITY', 'ACCOUNT_TEAM')";

  private static final String OF_THE_DOMAIN =
      "SELECT "
          + MirrorRow.COLUMNS
          + " FROM crm_records WHERE domain = ? AND object = 'ACCOUNT' ORDER BY id";
  private static final String MOSTLY_OF_THE_DOMAIN =
      "SELECT account_id FROM crm_records WHERE object = 'CONTACT' AND account_id IN"
          + " (SELECT account_id FROM crm_records WHERE domain = ? AND object = 'CONTACT')"
          + " GROUP BY account_id"
          + " HAVING 2 * SUM(CASE WHEN domain = ? THEN 1 ELSE 0 END) > COUNT(domain)"
          + " ORDER BY account_id";
  private static final String IDS =
      "SELECT id FROM crm_records WHERE object = ? AND id > ? AND id <= ?";
  // Behind every id: ids hold letters and digits only.
  private static final String LAST = "~";

  @Inject MirrorTable table;

  Candidates candidates(String email, Optional<String> chosen) {
    var people =
        new ArrayList<>(
            table.among("email", List.of(email), " FETCH FIRST " + MOST + " ROWS ONLY"));
    chosen.ifPresent(id -> people.addAll(table.byIds(List.of(id))));
    var found = new ArrayList<>(people);
    found.addAll(convertedContacts(people));
    var domain = Domains.ofCompany(email);
    domain.ifPresent(name -> found.addAll(rows(OF_THE_DOMAIN, name)));
    Set<String> byContacts =
        domain.filter(any -> !has(found, CrmObject.ACCOUNT)).map(this::mostly).orElse(Set.of());
    found.addAll(table.byIds(accountIds(found, byContacts)));
    found.addAll(table.among("account_id", ids(found, CrmObject.ACCOUNT), OF_THE_ACCOUNT));
    found.addAll(table.byIds(values(found, "OwnerId")));
    found.addAll(table.byIds(values(found, "UserId")));
    return Candidates.of(found.stream().map(MirrorRow::record).toList(), byContacts);
  }

  /** Ids behind one, up to another or to the end. */
  List<String> idsBetween(CrmObject object, String after, @Nullable String upTo) {
    var last = upTo == null ? LAST : upTo;
    List<?> ids = table.select(IDS, List.of(object.name(), after, last)).getResultList();
    return ids.stream().map(String.class::cast).toList();
  }

  private List<MirrorRow> rows(String sql, String domain) {
    return table.rows(table.select(sql, List.of(domain)).setMaxResults(MOST));
  }

  private Set<String> mostly(String domain) {
    List<?> ids =
        table
            .select(MOSTLY_OF_THE_DOMAIN, List.of(domain, domain))
            .setMaxResults(MOST)
            .getResultList();
    return ids.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private List<MirrorRow> convertedContacts(Collection<MirrorRow> people) {
    return table.byIds(values(people, "ConvertedContactId"));
  }

  private static Set<String> accountIds(Collection<MirrorRow> found, Set<String> byContacts) {
    var known = Set.copyOf(ids(found, CrmObject.ACCOUNT));
    var wanted = new HashSet<>(byContacts);
    wanted.addAll(values(found, "AccountId"));
    wanted.addAll(values(found, "ConvertedAccountId"));
    wanted.removeAll(known);
    return wanted;
  }

  private static boolean has(Collection<MirrorRow> rows, CrmObject object) {
    return rows.stream().anyMatch(row -> row.object() == object);
  }

  private static List<String> ids(Collection<MirrorRow> rows, CrmObject object) {
    return rows.stream().filter(row -> row.object() == object).map(MirrorRow::id).toList();
  }

  private static Set<String> values(Collection<MirrorRow> rows, String field) {
    Function<MirrorRow, @Nullable String> value = row -> row.record().text(field);
    return rows.stream().map(value).flatMap(Stream::ofNullable).collect(Collectors.toSet());
  }
}
