package io.foyer.crm.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account with what hangs on it.
 *
 * @param owner the person who owns it, at work or not; null for a queue
 * @param opportunities the open ones, the newest first
 * @param contacts those changed last, as many as are looked at
 * @param domain the company's registrable web domain
 */
public record AccountRecords(
    AccountSnapshot account,
    @Nullable UserSnapshot owner,
    List<AccountTeamMember> team,
    List<OpportunitySnapshot> opportunities,
    List<FoundPerson> contacts,
    @Nullable String domain) {

  public AccountRecords {
    team = List.copyOf(team);
    opportunities = List.copyOf(opportunities);
    contacts = List.copyOf(contacts);
  }
}
