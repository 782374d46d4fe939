package io.foyer.salesforce;

import io.foyer.configuration.control.Configurations;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.sandbox.Sandbox;
import io.foyer.salesforce.sandbox.SandboxOptions;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A local Salesforce behind a gate that can fail, and the connector's beans before it. */
final class LocalSalesforce implements AutoCloseable {

  private final Sandbox salesforce;
  private final FaultyGate gate;
  private final Wiring beans;

  LocalSalesforce(Path folder) throws IOException {
    salesforce = Sandbox.start(SandboxOptions.in(folder));
    gate = new FaultyGate(salesforce.url());
    beans = wiring("foyer-local-secret");
  }

  FaultyGate gate() {
    return gate;
  }

  <T> T bean(Class<T> type) {
    return beans.get(type);
  }

  /** Beans of their own, which sign in for themselves. */
  Wiring wiring(String secret) {
    var settings =
        new SalesforceSettings(
            gate.url(),
            SalesforceSettings.Flow.CLIENT_CREDENTIALS,
            "foyer-local",
            Optional.of(secret),
            Optional.empty(),
            Optional.empty());
    return new Wiring()
        .with(SalesforceSettings.class, settings)
        .with(Clock.class, Clock.systemUTC())
        .with(Configurations.class, new Configurations());
  }

  /** Ids of what was written under the key, Events and Tasks. */
  List<String> activities(String key) {
    return query(
        Soql.of("SELECT Id FROM Event WHERE Conversation_Key__c = ?", key),
        Soql.of("SELECT Id FROM Task WHERE Conversation_Key__c = ?", key));
  }

  List<String> leads(String email) {
    return query(Soql.of("SELECT Id FROM Lead WHERE Email = ?", email));
  }

  /** The ids that the queries find. */
  List<String> query(Soql... queries) {
    var composite = Composite.independent();
    for (int i = 0; i < queries.length; i++) {
      composite.query("q" + i, queries[i]);
    }
    return bean(RestLane.class).composite(Pace.BACKGROUND, composite).values().stream()
        .flatMap(outcome -> outcome.rows().stream())
        .map(RestRecord::id)
        .toList();
  }

  Optional<RestRecord> record(String object, String id) {
    var one = Composite.independent().get("one", "/sobjects/" + object + "/" + id);
    var outcome = bean(RestLane.class).composite(Pace.BACKGROUND, one).get("one");
    return outcome == null || outcome.status() >= 400
        ? Optional.empty()
        : Optional.of(new RestRecord(outcome.checked()));
  }

  void delete(String id) {
    bean(SoapLane.class).run(Pace.BACKGROUND, connection -> connection.delete(new String[] {id}));
  }

  @Override
  public void close() {
    gate.close();
    salesforce.close();
  }
}
