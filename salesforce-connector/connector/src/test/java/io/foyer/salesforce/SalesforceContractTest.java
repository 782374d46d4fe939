package io.foyer.salesforce;

import io.foyer.crm.CrmContract;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmWriter;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.setup.SalesforceConfiguration;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceContractTest extends CrmContract {

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
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
  protected CrmDirectory directory() {
    return org.bean(SalesforceDirectory.class);
  }

  @Override
  protected CrmWriter writer() {
    return org.bean(SalesforceWriter.class);
  }

  @Override
  protected CrmConfiguration configuration() {
    return org.bean(SalesforceConfiguration.class);
  }

  @Override
  protected List<String> activities(String key) {
    return org.activities(key);
  }

  @Override
  protected List<String> leads(String email) {
    return org.leads(email);
  }

  @Override
  protected @Nullable String personOf(String activityId) {
    return org.record("Event", activityId)
        .or(() -> org.record("Task", activityId))
        .map(record -> record.text("WhoId"))
        .orElse(null);
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  protected void mended() {
    org.gate().mend();
  }
}
