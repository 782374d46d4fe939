package io.foyer.salesforce;

import io.foyer.crm.CrmContract;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.platform.Beans;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.setup.SalesforceConfiguration;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs with each way to sign in. */
@ParameterizedClass
@EnumSource(SalesforceSettings.Flow.class)
@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceContractTest implements CrmContract {

  @TempDir static Path folder;

  private static LocalSalesforce org;
  private static Map<SalesforceSettings.Flow, Beans> beans;

  @Parameter SalesforceSettings.Flow flow;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
    beans =
        Map.of(
            SalesforceSettings.Flow.CLIENT_CREDENTIALS, org.wiring("foyer-local-secret"),
            SalesforceSettings.Flow.JWT_BEARER, org.signing());
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @BeforeEach
  void mend() {
    org.gate().mend();
  }

  @Override
  public CrmMatch lookup(String email) {
    return bean(SalesforceDirectory.class).lookup(email, Pace.REP_WAITS);
  }

  @Override
  public CrmWriter writer() {
    return bean(SalesforceWriter.class);
  }

  @Override
  public CrmConfiguration configuration() {
    return org.bean(SalesforceConfiguration.class);
  }

  @Override
  public List<String> activities(String key) {
    return org.activities(key);
  }

  @Override
  public List<String> leads(String email) {
    return org.leads(email);
  }

  @Override
  public @Nullable String leadField(String email, String field) {
    return org.record("Lead", org.leads(email).get(0)).orElseThrow().text(field);
  }

  @Override
  public @Nullable String personOf(String activityId) {
    return org.record("Event", activityId)
        .or(() -> org.record("Task", activityId))
        .map(record -> record.text("WhoId"))
        .orElse(null);
  }

  @Override
  public String user() {
    return org.user("ana@foyer.example");
  }

  @Override
  public String otherUser() {
    return org.user("ben@foyer.example");
  }

  @Override
  public void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  public void mended() {
    org.gate().mend();
  }

  private <T> T bean(Class<T> type) {
    return Objects.requireNonNull(beans.get(flow)).get(type);
  }
}
