package io.foyer.crm.control;

import io.foyer.crm.entity.CrmMatch;
import java.util.Optional;
import java.util.Set;

/** Finds people and companies in the CRM. */
public interface CrmDirectory {

  /**
   * Whom the mirror knows by the address; asks nobody and never fails for the CRM's sake.
   *
   * @return empty while the mirror has not read everything once
   */
  Optional<CrmMatch> known(String email);

  /**
   * Whom the CRM itself knows by the address now. Blocks for at most a few seconds.
   *
   * @param fields further fields that are asked for, such as {@code Account.Rating}
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer in time
   */
  CrmMatch lookupByEmail(String email, Set<String> fields);
}
