package io.foyer.crm.control;

import io.foyer.crm.entity.AccountRecords;
import io.foyer.crm.entity.AccountTeamMember;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Responsible;
import io.foyer.crm.entity.UserSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the mirror knows of companies and their people; the CRM itself is not asked. */
@ApplicationScoped
@Transactional
public class MirroredAccounts {
  // A page names a few dozen of them; more only cost memory.
  private static final String CONTACTS =
      " AND object = 'CONTACT' ORDER BY modified_at DESC, id FETCH FIRST 500 ROWS ONLY";

  @Inject MirrorTable table;
  @Inject MirrorStates states;

  /** Whether all records of the CRM were read once: what is not found is not there. */
  public boolean areComplete() {
    return states.areComplete();
  }

  /** The account and what hangs on it; empty where the mirror does not have it. */
  public Optional<AccountRecords> find(String accountId) {
    return records(table.byIds(List.of(accountId))).stream()
        .filter(row -> row.object() == CrmObject.ACCOUNT)
        .findFirst()
        .map(this::whole);
  }

  /**
   * Contacts and open leads with one of the addresses.
   *
   * @param emails lower-case
   */
  public List<FoundPerson> people(Collection<String> emails) {
    return records(table.among("email", emails, "")).stream()
        .filter(row -> !row.flag("IsConverted"))
        .map(row -> person(row, row.text("Company")))
        .toList();
  }

  private AccountRecords whole(CrmRecord account) {
    var ids = List.of(account.id());
    var found = new ArrayList<CrmRecord>(List.of(account));
    found.addAll(records(table.among("account_id", ids, MirrorSearch.OF_THE_ACCOUNT)));
    found.addAll(records(table.byIds(users(found))));
    var candidates = Candidates.of(found, Set.of());
    Responsible responsible = new Responsibles(candidates).of(List.of(account));
    UserSnapshot owner = responsible.owner(CrmObject.ACCOUNT).orElse(null);
    List<AccountTeamMember> team = responsible.accountTeam();
    return new AccountRecords(
        Snapshots.account(account),
        owner,
        team,
        candidates.opportunities().stream()
            .filter(row -> !row.flag("IsClosed"))
            .map(Snapshots::opportunity)
            .toList(),
        records(table.among("account_id", ids, CONTACTS)).stream()
            .map(row -> person(row, account.text("Name")))
            .toList(),
        Domains.ofAccount(account).orElse(null));
  }

  private static Set<String> users(Collection<CrmRecord> found) {
    return found.stream()
        .flatMap(row -> Stream.of("OwnerId", "UserId").map(row::textOrEmpty))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  private static FoundPerson person(CrmRecord row, @Nullable String company) {
    var name =
        row.object() == CrmObject.CONTACT ? Snapshots.contact(row).name() : row.textOrEmpty("Name");
    return new FoundPerson(row.object(), row.id(), name, company, row.text("Email"));
  }

  private static List<CrmRecord> records(Collection<MirrorRow> rows) {
    return rows.stream().map(MirrorRow::record).toList();
  }
}
