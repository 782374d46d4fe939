package io.foyer.crm.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The objects whose records Foyer knows, each with the fields it always reads.
 *
 * <p>Criteria and mappings may name further fields; those come on top.
 */
public enum CrmObject {
  ACCOUNT(
      "Account",
      "Name",
      "Industry",
      "NumberOfEmployees",
      "Website",
      "BillingCountry",
      "BillingCity",
      "Target_Account__c",
      "Web_Domain__c",
      "ParentId",
      "LastActivityDate",
      "OwnerId"),
  CONTACT(
      "Contact", "FirstName", "LastName", "Email", "Title", "AccountId", "CreatedDate", "OwnerId"),
  LEAD(
      "Lead",
      "Name",
      "Company",
      "Email",
      "Title",
      "Status",
      "IsConverted",
      "ConvertedContactId",
      "ConvertedAccountId",
      "CreatedDate",
      "OwnerId"),
  OPPORTUNITY(
      "Opportunity",
      "Name",
      "Amount",
      "StageName",
      "CloseDate",
      "IsClosed",
      "AccountId",
      "CreatedDate",
      "OwnerId"),
  USER("User", "Name", "Email", "IsActive"),
  /** A person's place in the team of an account; an org may do without such teams. */
  ACCOUNT_TEAM("AccountTeamMember", "AccountId", "UserId", "TeamMemberRole");

  private final String apiName;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which never changes
  private final List<String> fields;

  CrmObject(String apiName, String... fields) {
    this.apiName = apiName;
    this.fields = List.of(fields);
  }

  /** Its name in the CRM. */
  public String apiName() {
    return apiName;
  }

  /** Fields that are always read, besides {@code Id}. */
  public List<String> fields() {
    return fields;
  }

  /** The object of that name in the CRM, if it is one of these. */
  public static Optional<CrmObject> named(String apiName) {
    return Stream.of(values()).filter(object -> object.apiName.equals(apiName)).findFirst();
  }
}
