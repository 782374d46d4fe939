package io.foyer.crm.control;

import io.foyer.crm.entity.CrmMatch;

/** Finds people and companies in the CRM. */
public interface CrmDirectory {

  /**
   * Contact, else lead, else account by the address's domain. Blocks for at most a few seconds.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer in time
   */
  CrmMatch lookupByEmail(String email);
}
