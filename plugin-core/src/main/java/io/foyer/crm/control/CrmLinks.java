package io.foyer.crm.control;

/** Addresses of CRM records for people. */
public interface CrmLinks {

  /** Where a signed-in person sees the record. */
  String recordUrl(String id);
}
