package io.foyer.crm.control;

import io.foyer.crm.entity.CrmRecordsChanged;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers by what the records of one write are or were found. */
final class Changes {

  private final Set<String> ids = new HashSet<>();
  private final Set<String> emails = new HashSet<>();
  private final Set<String> domains = new HashSet<>();

  void add(MirrorRow row) {
    ids.add(row.id());
    Stream.ofNullable(row.accountId()).forEach(ids::add);
    Stream.ofNullable(row.email()).forEach(emails::add);
    Stream.ofNullable(row.domain()).forEach(domains::add);
  }

  CrmRecordsChanged at(Instant now) {
    return new CrmRecordsChanged(ids, emails, domains, now);
  }
}
