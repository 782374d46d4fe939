package io.foyer.salesforce.setup;

import io.foyer.crm.control.CrmInspector;
import io.foyer.crm.entity.OrgReport;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.NeededFields.Need;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares what Foyer needs with what the org describes to the user that Foyer works as. */
@ApplicationScoped
public class SalesforceInspector implements CrmInspector {

  // Salesforce takes this many requests in one composite.
  private static final int IN_A_CALL = 25;

  @Inject RestLane rest;
  @Inject SoapLane soap;

  @Override
  public OrgReport inspect() {
    var user = soap.run(Pace.BACKGROUND, connection -> connection.getUserInfo());
    var needs = NeededFields.all();
    var findings = new Findings();
    var described = described(List.copyOf(needs.keySet()));
    needs.forEach(
        (object, need) ->
            findings.look(object, need, Objects.requireNonNull(described.get(object))));
    return new OrgReport(
        user.getOrganizationName(),
        user.getOrganizationId(),
        user.getUserFullName(),
        user.getUserId(),
        needs.size(),
        needs.values().stream().mapToInt(n -> n.reads().size() + n.writes().size()).sum(),
        findings.missing,
        findings.refused);
  }

  private Map<String, Outcome> described(List<String> objects) {
    var described = new HashMap<String, Outcome>();
    for (int from = 0; from < objects.size(); from += IN_A_CALL) {
      var composite = Composite.independent();
      objects
          .subList(from, Math.min(from + IN_A_CALL, objects.size()))
          .forEach(object -> composite.get(object, "/sobjects/" + object + "/describe"));
      described.putAll(rest.composite(Pace.BACKGROUND, composite));
    }
    return described;
  }

  /** What is not as it should be, in the order in which it was found. */
  private static final class Findings {
    private static final int NOT_FOUND = 404;

    final List<String> missing = new ArrayList<>();
    final List<String> refused = new ArrayList<>();

    void look(String object, Need need, Outcome outcome) {
      if (outcome.status() == NOT_FOUND) {
        missing.add(object);
        return;
      }
      var description = outcome.checked();
      if (need.creates() && !description.getBoolean("createable", false)) {
        refused.add(object + ": create");
      }
      if (!need.writes().isEmpty() && !description.getBoolean("updateable", false)) {
        refused.add(object + ": edit");
      }
      var fields =
          description.getJsonArray("fields").stream()
              .map(field -> new RestRecord(field.asJsonObject()))
              .collect(Collectors.toMap(f -> f.required("name"), f -> f, (one, other) -> one));
      need.reads().stream()
          .filter(name -> !fields.containsKey(name))
          .forEach(name -> missing.add(object + "." + name));
      need.writes().stream().sorted().forEach(name -> written(object, name, fields));
    }

    private void written(String object, String name, Map<String, RestRecord> fields) {
      var field = fields.get(name);
      if (field == null) {
        missing.add(object + "." + name);
      } else if (!field.flag("updateable")) {
        refused.add(object + "." + name + ": edit");
      }
    }
  }
}
