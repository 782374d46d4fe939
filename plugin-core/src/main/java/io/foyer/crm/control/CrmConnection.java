package io.foyer.crm.control;

import io.foyer.crm.entity.CrmUsage;

/** Tells how the connection to the CRM stands, from the calls made anyway: asking calls nobody. */
public interface CrmConnection {

  CrmUsage usage();
}
