package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import java.util.Map;
import java.util.Set;

/** Port: everybody whom Salesforce gives a right in Foyer, in one question. */
public interface PeopleSource {

  /**
   * All with a right, deactivated ones too, and those who are named whatever their rights; whom
   * Salesforce does not know is missing.
   *
   * @throws io.foyer.platform.Refusal of kind UNAVAILABLE while Salesforce cannot be asked
   */
  Map<RepId, Person> people(Set<RepId> named);
}
