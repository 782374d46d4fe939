package io.foyer.crm.entity;

import java.util.List;

/**
 * What Foyer finds in the CRM and may do there.
 *
 * @param organization name of the org
 * @param user name of the user that Foyer itself works as
 * @param userId that user's id
 * @param objects how many objects Foyer needs
 * @param fields how many fields it needs
 * @param missing objects and fields that are not there, or that the user may not see, such as
 *     {@code Site__c.Test_Team__c}
 * @param refused what the user may see but not do, such as {@code Event: create}
 */
public record OrgReport(
    String organization,
    String organizationId,
    String user,
    String userId,
    int objects,
    int fields,
    List<String> missing,
    List<String> refused) {

  public OrgReport {
    missing = List.copyOf(missing);
    refused = List.copyOf(refused);
  }
}
