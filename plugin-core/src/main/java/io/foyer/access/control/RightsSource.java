package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import java.util.Map;
import java.util.Set;

/** Port: who Salesforce users are and what their permission sets give them. */
public interface RightsSource {

  /**
   * Those of the users that exist, asked about together; deactivated and frozen ones are not
   * active.
   *
   * @throws io.foyer.platform.Refusal of kind UNAVAILABLE while Salesforce cannot be asked
   */
  Map<RepId, Person> people(Set<RepId> reps);

  /**
   * The id of the org itself.
   *
   * @throws io.foyer.platform.Refusal of kind UNAVAILABLE while Salesforce cannot be asked
   */
  String organization();
}
