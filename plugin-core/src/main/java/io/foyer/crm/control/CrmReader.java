package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import java.util.Optional;
import java.util.Set;

/** Asks the CRM itself who may have an address. */
public interface CrmReader {

  /** Records of one kind that an answer holds at most: as many were found may not be all. */
  int MOST = 50;

  /**
   * All records that the address may lead to, in one round trip where no lead was converted. Blocks
   * for at most a few seconds.
   *
   * @param email lower-case
   * @param domain the company's, if the address tells one
   * @param fields further fields to read, such as {@code Account.Rating}
   * @throws io.foyer.crm.entity.CrmUnavailable when the CRM does not answer in time
   */
  Candidates candidates(String email, Optional<String> domain, Set<String> fields);
}
