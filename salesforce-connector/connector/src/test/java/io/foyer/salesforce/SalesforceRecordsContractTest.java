package io.foyer.salesforce;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import io.foyer.crm.CrmRecordsContract;
import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmReader;
import io.foyer.crm.entity.CrmObject;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.mirror.SalesforceFeed;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceRecordsContractTest extends CrmRecordsContract {

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
  protected CrmReader reader() {
    return org.bean(SalesforceDirectory.class);
  }

  @Override
  protected CrmFeed feed() {
    return org.bean(SalesforceFeed.class);
  }

  @Override
  protected String make(CrmObject object, Map<String, String> fields) {
    var record = new SObject(object.apiName());
    fields.forEach(record::setSObjectField);
    return soap(connection -> connection.create(new SObject[] {record})[0].getId());
  }

  @Override
  protected void change(CrmObject object, String id, String field, String value) {
    var record = new SObject(object.apiName());
    record.setId(id);
    record.setSObjectField(field, value);
    soap(connection -> connection.update(new SObject[] {record})[0].getId());
  }

  @Override
  protected void delete(CrmObject object, String id) {
    soap(connection -> connection.delete(new String[] {id})[0].getId());
  }

  private static <T> T soap(Work<T> work) {
    return org.admin(SoapLane.class).run(Pace.BACKGROUND, work::on);
  }

  /** What is done on a connection. */
  private interface Work<T> {
    T on(PartnerConnection connection) throws ConnectionException;
  }
}
