package io.foyer.salesforce.sandbox.org;

import io.foyer.salesforce.sandbox.changes.ChangeLog;
import io.foyer.salesforce.sandbox.limits.ApiLog;
import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.limits.Faults;
import io.foyer.salesforce.sandbox.oauth.Directory;
import io.foyer.salesforce.sandbox.oauth.Tokens;
import io.foyer.salesforce.sandbox.rights.Views;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Records;
import java.time.Clock;

/** What the APIs and pages of the org share. */
public record Org(
    Schema schema,
    Records records,
    Queries queries,
    Directory directory,
    Tokens tokens,
    ApiUsage usage,
    ApiLog log,
    Faults faults,
    ChangeLog changes,
    Views views,
    Clock clock) {

  /** The user as who saves: with what the user may do now. */
  public Author author(String user) {
    return Author.of(user, views.of(user));
  }

  /** Queries in which the author finds what the author may see. */
  public Queries queries(Author author) {
    return queries.in(author.schema());
  }
}
