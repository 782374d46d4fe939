package io.foyer.crm.control;

import io.foyer.crm.entity.AccountTeamMember;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.Responsible;
import io.foyer.crm.entity.UserSnapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for records, among those that were found.
 *
 * @param found owners and teams of the records among them
 */
record Responsibles(Candidates found) {

  /** Of an account's team so many: as many as a visitor could be offered to. */
  private static final int MOST = 20;

  Responsible of(List<CrmRecord> records) {
    var owners = new HashMap<String, UserSnapshot>();
    records.forEach(
        row ->
            user(row.text("OwnerId")).ifPresent(user -> owners.put(row.object().apiName(), user)));
    var team =
        records.stream()
            .filter(row -> row.object() == CrmObject.ACCOUNT)
            .flatMap(row -> found.teamOf(row.id()).stream())
            .flatMap(seat -> member(seat).stream())
            .sorted(Comparator.comparing(member -> member.user().id()))
            .limit(MOST)
            .toList();
    return new Responsible(owners, team);
  }

  private Optional<AccountTeamMember> member(CrmRecord seat) {
    return user(seat.text("UserId"))
        .map(user -> new AccountTeamMember(user, seat.text("TeamMemberRole")));
  }

  /** A person, at work or not; a queue is none. */
  private Optional<UserSnapshot> user(@Nullable String id) {
    return found
        .user(id)
        .filter(user -> user.text("Email") != null)
        .map(
            user ->
                new UserSnapshot(
                    user.id(),
                    user.textOrEmpty("Name"),
                    user.textOrEmpty("Email"),
                    user.flag("IsActive")));
  }
}
