package io.foyer.salesforce;

import io.foyer.crm.CrmRegisterContract;
import io.foyer.crm.control.CrmRegister;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.register.SalesforceRegister;
import io.foyer.salesforce.wire.Soql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceRegisterContractTest extends CrmRegisterContract {

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

  @Override
  protected CrmRegister register() {
    return org.bean(SalesforceRegister.class);
  }

  @Override
  protected String ben() {
    return org.adminQuery(Soql.of("SELECT Id FROM User WHERE Username = ?", "ben@foyer.example"))
        .get(0);
  }

  @Override
  protected void keepFromReps(String id) {
    org.makePrivate(id);
  }

  @Override
  protected void mend() {
    org.gate().mend();
    org.shareAll();
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  protected String lead(String lastName, String company, String email) {
    return org.make("Lead", Map.of("LastName", lastName, "Company", company, "Email", email));
  }
}
