package io.foyer.salesforce.setup;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.foyer.access.entity.Right;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Soql;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Foyer's permission sets as they were assigned to users, by themselves or within a group.
 *
 * <p>Who was assigned a group is assigned a set made of the whole group, so the group's parts are
 * asked for as well.
 */
final class PermissionSets {
  private static final System.Logger LOG = System.getLogger(PermissionSets.class.getName());

  private static final Map<String, Right> RIGHTS =
      Map.of(
          "Foyer_Rep", Right.REP,
          "Foyer_Sales_Ops", Right.SALES_OPS,
          "Foyer_Manager", Right.MANAGER,
          "Foyer_Support", Right.SUPPORT,
          "Foyer_Admin", Right.ADMIN);

  private static final Soql ASSIGNEES =
      Soql.of(
          "SELECT AssigneeId, Assignee.Name, Assignee.Email, Assignee.IsActive, PermissionSet.Name,"
              + " PermissionSetGroupId FROM PermissionSetAssignment WHERE ");

  private static final String SINGLE = "single";
  private static final String GROUPED = "grouped";
  private static final String PARTS = "parts";

  /** An assignment, and what it lets its assignee do. */
  record Grant(RestRecord assignment, Set<Right> rights) {
    String user() {
      return assignment.required("AssigneeId");
    }
  }

  private PermissionSets() {}

  /** Asks for everybody's: three queries. */
  static Composite askedFor(Composite composite) {
    return asked(composite, Soql.of(""));
  }

  /** Asks for these users': three queries. */
  static Composite askedFor(Composite composite, List<String> users) {
    return asked(composite, Soql.of(" AND AssigneeId IN ?", users));
  }

  private static Composite asked(Composite composite, Soql whose) {
    var names = RIGHTS.keySet();
    var single = Soql.of("PermissionSetGroupId = null AND PermissionSet.Name IN ?", names);
    var grouped =
        Soql.of(
            "PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSetGroupComponent"
                + " WHERE PermissionSet.Name IN ?)",
            names);
    return composite
        .query(SINGLE, ASSIGNEES.then(single).then(whose))
        .query(GROUPED, ASSIGNEES.then(grouped).then(whose))
        .query(
            PARTS,
            Soql.of(
                "SELECT PermissionSetGroupId, PermissionSet.Name FROM PermissionSetGroupComponent"
                    + " WHERE PermissionSet.Name IN ?",
                names));
  }

  /**
   * What came of it.
   *
   * @param rows reads all rows of a query
   */
  static List<Grant> granted(
      Map<String, Outcome> outcomes, Function<Outcome, List<RestRecord>> rows) {
    var grants = new ArrayList<Grant>();
    for (var row : rows.apply(outcome(outcomes, SINGLE))) {
      grants.add(new Grant(row, rights(row).collect(toSet())));
    }
    try {
      var ofGroup = ofGroups(rows.apply(outcome(outcomes, PARTS)));
      for (var row : rows.apply(outcome(outcomes, GROUPED))) {
        var group = row.required("PermissionSetGroupId");
        grants.add(new Grant(row, ofGroup.getOrDefault(group, Set.of())));
      }
    } catch (CrmRefused hidden) {
      // Groups are for who may view the set-up; others go by single sets.
      LOG.log(Level.DEBUG, "permission set groups not visible: {0}", hidden.getMessage());
    }
    return grants;
  }

  private static Outcome outcome(Map<String, Outcome> outcomes, String query) {
    return Objects.requireNonNull(outcomes.get(query));
  }

  private static Map<String, Set<Right>> ofGroups(List<RestRecord> parts) {
    return parts.stream()
        .collect(
            groupingBy(
                part -> part.required("PermissionSetGroupId"),
                flatMapping(PermissionSets::rights, toSet())));
  }

  private static Stream<Right> rights(RestRecord row) {
    return Stream.ofNullable(RIGHTS.get(row.required("PermissionSet.Name")));
  }
}
