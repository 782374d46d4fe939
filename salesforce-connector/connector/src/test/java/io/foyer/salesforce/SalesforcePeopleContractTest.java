package io.foyer.salesforce;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.RepId;
import io.foyer.crm.PeopleContract;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.setup.SalesforcePeople;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before each test
class SalesforcePeopleContractTest extends PeopleContract {

  @TempDir Path folder;

  private LocalSalesforce org;

  @BeforeEach
  void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterEach
  void stop() {
    org.close();
  }

  @Override
  protected PeopleSource people() {
    return org.bean(SalesforcePeople.class);
  }

  @Override
  protected RepId ana() {
    return user("ana@foyer.example");
  }

  @Override
  protected RepId ada() {
    return user("ada@foyer.example");
  }

  @Override
  protected RepId stranger() {
    return user("integration@foyer.example");
  }

  @Override
  protected void deactivate(RepId user) {
    var record =
        Json.createObjectBuilder()
            .add("attributes", Json.createObjectBuilder().add("type", "User"))
            .add("id", user.value())
            .add("IsActive", false);
    org.admin(RestLane.class)
        .update(
            Pace.BACKGROUND,
            Json.createObjectBuilder()
                .add("allOrNone", true)
                .add("records", Json.createArrayBuilder().add(record))
                .build());
  }

  @Override
  protected void takePermissionSets(RepId user) {
    org.query(Soql.of("SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = ?", user.value()))
        .forEach(org::delete);
  }

  @Override
  protected void assignGroup(RepId stranger) {
    PermissionSetGroup.of(org, "Desk", "Foyer_Rep", "Foyer_Support").assignedTo(stranger);
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  private RepId user(String username) {
    return new RepId(org.query(Soql.of("SELECT Id FROM User WHERE Username = ?", username)).get(0));
  }
}
