package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import java.util.Optional;

/** Port: who a Salesforce user is and what its permission sets give it. */
public interface RightsSource {

  /**
   * Empty where there is no such user.
   *
   * @throws io.foyer.platform.Refusal of kind UNAVAILABLE while Salesforce cannot be asked
   */
  Optional<Person> person(RepId rep);
}
