package io.foyer.salesforce.sandbox.org;

import io.foyer.salesforce.sandbox.changes.ChangeLog;
import io.foyer.salesforce.sandbox.limits.ApiLog;
import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.limits.Faults;
import io.foyer.salesforce.sandbox.oauth.Directory;
import io.foyer.salesforce.sandbox.oauth.Tokens;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.soql.Queries;
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
    Clock clock) {}
