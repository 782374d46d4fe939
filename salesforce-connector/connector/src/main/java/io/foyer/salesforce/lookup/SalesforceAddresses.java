package io.foyer.salesforce.lookup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.foyer.crm.control.CrmAddresses;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the addresses behind a record in one call; the first letters of its id say what it is. */
@ApplicationScoped
public class SalesforceAddresses implements CrmAddresses {

  private static final String MOST = " AND Email != null ORDER BY LastModifiedDate DESC LIMIT 200";

  private static final Map<String, String> BY_PREFIX =
      Map.of(
          "003", "SELECT Email FROM Contact WHERE Id = ?" + MOST,
          "00Q", "SELECT Email FROM Lead WHERE Id = ?" + MOST,
          "001", "SELECT Email FROM Contact WHERE AccountId = ?" + MOST,
          "006",
              "SELECT Email FROM Contact WHERE AccountId IN"
                  + " (SELECT AccountId FROM Opportunity WHERE Id = ?)"
                  + MOST);

  private static final int PREFIX = 3;
  private static final String ROWS = "rows";

  @Inject RestLane rest;

  @Override
  public Set<String> of(String recordId) {
    var pattern = recordId.length() < PREFIX ? null : BY_PREFIX.get(recordId.substring(0, PREFIX));
    if (pattern == null) {
      return Set.of();
    }
    var query = Composite.independent().query(ROWS, Soql.of(pattern, recordId));
    return requireNonNull(rest.composite(Pace.REP_WAITS, query).get(ROWS)).rows().stream()
        .map(row -> row.required("Email").toLowerCase(Locale.ROOT))
        .collect(toUnmodifiableSet());
  }
}
