package io.foyer.salesforce;

import com.sforce.soap.partner.MergeRequest;
import com.sforce.soap.partner.sobject.SObject;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Beans;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.sandbox.Sandbox;
import io.foyer.salesforce.sandbox.SandboxOptions;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.HttpSettings;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A local Salesforce behind a gate that can fail, and the connector's beans before it. */
final class LocalSalesforce implements AutoCloseable {

  private final Sandbox salesforce;
  private final FaultyGate gate;
  private final Path key;
  private final Beans beans;
  private final Beans admin;

  LocalSalesforce(Path folder) throws IOException {
    gate = new FaultyGate();
    salesforce = Sandbox.start(SandboxOptions.in(folder).known(gate.url().toString()));
    gate.leadTo(salesforce.url());
    key = AppKey.in(folder);
    beans = wiring("foyer-local-secret");
    admin = signing("ada@foyer.example");
  }

  FaultyGate gate() {
    return gate;
  }

  <T> T bean(Class<T> type) {
    return beans.get(type);
  }

  /** The connector as an admin would use it: what a test does besides Foyer. */
  <T> T admin(Class<T> type) {
    return admin.get(type);
  }

  /** The next calls go wrong, each fault once, as the local Salesforce knows it. */
  void fault(String json) {
    control("faults", request -> request.POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** No fault is left. */
  void noFaults() {
    control("faults", HttpRequest.Builder::DELETE);
  }

  /** The record is shared with its owner alone. */
  void makePrivate(String id) {
    var json = "{\"private\":[\"%s\"]}".formatted(id);
    control("sharing", request -> request.POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  void shareAll() {
    control("sharing", HttpRequest.Builder::DELETE);
  }

  private void control(String what, UnaryOperator<HttpRequest.Builder> order) {
    var request =
        HttpRequest.newBuilder(URI.create(salesforce.url() + "/sandbox/" + what))
            .header("Content-Type", "application/json");
    try {
      HttpClient.newHttpClient()
          .send(order.apply(request).build(), HttpResponse.BodyHandlers.discarding());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes a record, a duplicate too, and answers its id. */
  String make(String object, Map<String, Object> fields) {
    var record = new SObject(object);
    fields.forEach(record::setSObjectField);
    return admin(SoapLane.class)
        .run(
            Pace.BACKGROUND,
            c -> {
              c.setDuplicateRuleHeader(true, false, false);
              return c.create(new SObject[] {record})[0].getId();
            });
  }

  void delete(String id) {
    admin(SoapLane.class).run(Pace.BACKGROUND, c -> c.delete(new String[] {id}));
  }

  /** The second record becomes one with the first, as when sales ops merge them. */
  void merge(String object, String survivor, String merged) {
    var master = new SObject(object);
    master.setId(survivor);
    var request = new MergeRequest();
    request.setMasterRecord(master);
    request.setRecordToMergeIds(new String[] {merged});
    admin(SoapLane.class).run(Pace.BACKGROUND, c -> c.merge(new MergeRequest[] {request}));
  }

  /** Beans of their own, which sign in for themselves. */
  Beans wiring(String secret) {
    return wiring(
        SalesforceSettings.Flow.CLIENT_CREDENTIALS,
        "integration@foyer.example",
        Optional.of(secret));
  }

  /** The same, by a signed statement. */
  Beans signing() {
    return signing("integration@foyer.example");
  }

  private Beans signing(String user) {
    return wiring(SalesforceSettings.Flow.JWT_BEARER, user, Optional.empty());
  }

  private Beans wiring(SalesforceSettings.Flow flow, String user, Optional<String> secret) {
    var settings =
        new SalesforceSettings(
            gate.url(), flow, "foyer-local", secret, Optional.of(user), Optional.of(key));
    return new Beans()
        .with(SalesforceSettings.class, settings)
        .with(Clock.class, Clock.systemUTC())
        .with(HttpSettings.class, HttpSettings.DIRECT)
        .with(Configurations.class, new Configurations());
  }

  /** Ids of what was written under the key, Events and Tasks. */
  List<String> activities(String key) {
    return query(
        Soql.of("SELECT Id FROM Event WHERE Conversation_Key__c = ?", key),
        Soql.of("SELECT Id FROM Task WHERE Conversation_Key__c = ?", key));
  }

  /** Id of the user who signs in by that name. */
  String user(String username) {
    return query(Soql.of("SELECT Id FROM User WHERE Username = ?", username)).get(0);
  }

  List<String> leads(String email) {
    return query(Soql.of("SELECT Id FROM Lead WHERE Email = ?", email));
  }

  /** The ids that the queries find. */
  List<String> query(Soql... queries) {
    return query(beans, queries);
  }

  /** The ids that an admin finds. */
  List<String> adminQuery(Soql query) {
    return query(admin, query);
  }

  private static List<String> query(Beans who, Soql... queries) {
    var composite = Composite.independent();
    for (int i = 0; i < queries.length; i++) {
      composite.query("q" + i, queries[i]);
    }
    return who.get(RestLane.class).composite(Pace.BACKGROUND, composite).values().stream()
        .flatMap(outcome -> outcome.rows().stream())
        .map(RestRecord::id)
        .toList();
  }

  Optional<RestRecord> record(String object, String id) {
    var one = Composite.independent().get("one", "/sobjects/" + object + "/" + id);
    var outcome = admin(RestLane.class).composite(Pace.BACKGROUND, one).get("one");
    return outcome == null || outcome.status() >= 400
        ? Optional.empty()
        : Optional.of(new RestRecord(outcome.checked()));
  }

  @Override
  public void close() {
    gate.close();
    salesforce.close();
  }
}
