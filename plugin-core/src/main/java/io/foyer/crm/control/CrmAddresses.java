package io.foyer.crm.control;

import java.util.Set;

/** Knows the e-mail addresses of the people behind a record of the CRM. */
public interface CrmAddresses {

  /**
   * In lower case: a contact's or lead's own, those of an account's contacts, those of the contacts
   * of an opportunity's account. At most 200; none where the record is another one, or is not
   * there.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer in time
   */
  Set<String> of(String recordId);
}
