package io.foyer.configuration.control.reading;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.crm.entity.ConfigurationRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of the reps is on duty, and how much each takes on: it counts as last read, whatever else
 * waits to be published.
 *
 * <p>A record that is wrong changes nothing, nor does one that is gone.
 */
public final class RepDuties {

  private RepDuties() {}

  /** All profiles, with the duties of this day. */
  public static Map<RepId, RepProfile> of(
      Map<RepId, RepProfile> inForce, ConfigurationRecords read) {
    var profiles = new HashMap<>(inForce);
    for (var today : sound(read)) {
      var before = inForce.get(today.rep());
      profiles.put(today.rep(), before == null ? today.undescribed() : before.onDutyAs(today));
    }
    return profiles;
  }

  private static List<RepProfile> sound(ConfigurationRecords read) {
    var problems = new ArrayList<ConfigurationProblem>();
    var rows =
        read.of("Rep__c").stream().map(row -> new Row("Rep__c", row, problems::add)).toList();
    var profiles = PeopleSection.read(rows);
    var wrong = problems.stream().map(ConfigurationProblem::recordId).toList();
    return profiles.values().stream().filter(each -> !wrong.contains(each.id())).toList();
  }
}
