package io.foyer.salesforce.setup;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import com.sforce.ws.bind.XmlObject;
import io.foyer.access.control.RightsSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a Salesforce user may do in Foyer: the permission sets that were assigned. */
@ApplicationScoped
public class SalesforceRights implements RightsSource {

  static final Map<String, Right> RIGHTS =
      Map.of(
          "Foyer_Rep", Right.REP,
          "Foyer_Sales_Ops", Right.SALES_OPS,
          "Foyer_Manager", Right.MANAGER,
          "Foyer_Support", Right.SUPPORT,
          "Foyer_Admin", Right.ADMIN);

  @Inject SoapLane soap;

  @Override
  public Optional<Person> person(RepId rep) {
    return soap.run(Pace.SIGN_IN, connection -> person(rep, connection));
  }

  private static Optional<Person> person(RepId rep, PartnerConnection connection)
      throws ConnectionException {
    var query = Soql.of("SELECT Id, Name, Email, IsActive FROM User WHERE Id = ?", rep.value());
    var users = connection.query(query.text()).getRecords();
    if (users.length == 0) {
      return Optional.empty();
    }
    SObject user = users[0];
    return Optional.of(
        new Person(
            text(user, "Name"),
            text(user, "Email"),
            null,
            rights(rep, connection),
            Boolean.parseBoolean(text(user, "IsActive"))));
  }

  private static Set<Right> rights(RepId rep, PartnerConnection connection)
      throws ConnectionException {
    var query =
        Soql.of(
            "SELECT PermissionSet.Name FROM PermissionSetAssignment"
                + " WHERE AssigneeId = ? AND PermissionSet.Name IN ?",
            rep.value(),
            RIGHTS.keySet());
    var rights = EnumSet.noneOf(Right.class);
    for (SObject assignment : connection.query(query.text()).getRecords()) {
      XmlObject set = assignment.getChild("PermissionSet");
      var right = RIGHTS.get(String.valueOf(set.getField("Name")));
      if (right != null) {
        rights.add(right);
      }
    }
    return rights;
  }

  private static String text(SObject record, String field) {
    return Objects.toString(record.getSObjectField(field), "");
  }
}
