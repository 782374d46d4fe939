package io.foyer.salesforce;

import io.foyer.crm.InspectorContract;
import io.foyer.crm.control.CrmInspector;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.setup.SalesforceInspector;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceInspectorContractTest extends InspectorContract {

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
  protected CrmInspector inspector() {
    return org.bean(SalesforceInspector.class);
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }
}
