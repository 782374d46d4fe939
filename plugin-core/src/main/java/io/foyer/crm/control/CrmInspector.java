package io.foyer.crm.control;

import io.foyer.crm.entity.OrgReport;

/** Looks whether the CRM has all that Foyer needs. */
public interface CrmInspector {

  /**
   * Asks now; takes some seconds at most.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer
   */
  OrgReport inspect();
}
