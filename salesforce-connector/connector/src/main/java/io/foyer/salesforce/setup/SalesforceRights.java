package io.foyer.salesforce.setup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.foyer.access.control.RightsSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.PermissionSets.Grant;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Salesforce users may do in Foyer: the permission sets that were assigned.
 *
 * <p>Two hundred people cost one call.
 */
@ApplicationScoped
public class SalesforceRights implements RightsSource {
  private static final System.Logger LOG = System.getLogger(SalesforceRights.class.getName());

  private static final String USERS = "users";
  private static final String FROZEN = "frozen";

  // Five sets and some groups each stay within one page of an answer, the ids within a query's
  // length.
  private static final int MOST_PEOPLE = 200;

  @Inject RestLane rest;
  @Inject SoapLane soap;

  private volatile @Nullable String organization;

  @Override
  public Map<RepId, Person> people(Set<RepId> reps) {
    var ids = reps.stream().map(RepId::value).sorted().toList();
    var people = new HashMap<RepId, Person>();
    for (int from = 0; from < ids.size(); from += MOST_PEOPLE) {
      read(ids.subList(from, Math.min(from + MOST_PEOPLE, ids.size())), people);
    }
    return people;
  }

  @Override
  public String organization() {
    var known = organization;
    if (known == null) {
      known = soap.run(Pace.REP_WAITS, connection -> connection.getUserInfo().getOrganizationId());
      organization = known;
    }
    return known;
  }

  private void read(List<String> ids, Map<RepId, Person> people) {
    var answers = rest.composite(Pace.SIGN_IN, queries(ids));
    var rights =
        PermissionSets.granted(answers, Outcome::rows).stream()
            .collect(groupingBy(Grant::user, flatMapping(g -> g.rights().stream(), toSet())));
    var frozen = frozen(requireNonNull(answers.get(FROZEN)));
    for (var user : requireNonNull(answers.get(USERS)).rows()) {
      var active = user.flag("IsActive") && !frozen.contains(user.id());
      people.put(
          new RepId(user.id()), person(user, rights.getOrDefault(user.id(), Set.of()), active));
    }
  }

  private static Composite queries(List<String> ids) {
    return PermissionSets.askedFor(Composite.independent(), ids)
        .query(USERS, Soql.of("SELECT Id, Name, Email, IsActive FROM User WHERE Id IN ?", ids))
        .query(
            FROZEN,
            Soql.of("SELECT UserId FROM UserLogin WHERE UserId IN ? AND IsFrozen = true", ids));
  }

  /** Only who may manage users sees who is frozen; others go by the rest. */
  private static Set<String> frozen(Outcome logins) {
    try {
      return logins.rows().stream().map(row -> row.required("UserId")).collect(toSet());
    } catch (CrmRefused hidden) {
      LOG.log(Level.DEBUG, "frozen users not visible: {0}", hidden.getMessage());
      return Set.of();
    }
  }

  private static Person person(RestRecord user, Set<Right> rights, boolean active) {
    return new Person(user.required("Name"), user.required("Email"), null, rights, active);
  }
}
