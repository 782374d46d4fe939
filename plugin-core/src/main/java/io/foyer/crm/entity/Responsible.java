package io.foyer.crm.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers for the records of a match.
 *
 * @param owners by the record's object, such as {@code Lead}; a queue owns nothing here, and who
 *     was sent home still does
 * @param accountTeam none as well where the CRM has no account teams
 */
public record Responsible(Map<String, UserSnapshot> owners, List<AccountTeamMember> accountTeam) {

  /** Nobody. */
  public static final Responsible NOBODY = new Responsible(Map.of(), List.of());

  public Responsible {
    owners = Map.copyOf(owners);
    accountTeam = List.copyOf(accountTeam);
  }

  /** The person who owns the record of that object. */
  public Optional<UserSnapshot> owner(CrmObject object) {
    return Optional.ofNullable(owners.get(object.apiName()));
  }
}
