package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Records;
import io.foyer.salesforce.sandbox.store.Row;
import java.util.Optional;

/** The org and its users, as sign-in sees them. */
public final class Directory {
  private final Schema schema;
  private final Records records;
  private final String myDomain;
  private final String orgId;

  /**
   * @param myDomain the org's own address, without a slash at the end
   */
  public Directory(Schema schema, Records records, String myDomain, String orgId) {
    this.schema = schema;
    this.records = records;
    this.myDomain = myDomain;
    this.orgId = orgId;
  }

  public String myDomain() {
    return myDomain;
  }

  public String orgId() {
    return orgId;
  }

  public Row organization() {
    return records.find(schema.required("Organization"), orgId).orElseThrow();
  }

  public Optional<Row> user(String id) {
    return records.find(schema.required("User"), id);
  }

  Optional<Row> byUsername(String username) {
    var type = schema.required("User");
    return records.by(type, type.required("Username"), username).stream().findFirst();
  }

  /** The address that names a user: subject of id tokens, and {@code id} of token answers. */
  public String identityUrl(String userId) {
    return "%s/id/%s/%s".formatted(myDomain, orgId, userId);
  }
}
