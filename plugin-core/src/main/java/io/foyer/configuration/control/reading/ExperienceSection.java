package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Experience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What visitors meet that no person meets yet: experiences with their steps. */
final class ExperienceSection {

  private static final String PRIORITY = "Priority__c";
  private static final Row.Range PRIORITIES = new Row.Range(1, 1, 999);

  private final CriteriaSection criteria;
  private final Map<String, List<Row>> stepsOf = new HashMap<>();
  private final ExperienceSplits splits = new ExperienceSplits();

  /** A step without an experience is what remains of a deleted one, and is passed over. */
  ExperienceSection(CriteriaSection criteria, List<Row> steps) {
    this.criteria = criteria;
    steps.forEach(
        row ->
            stepsOf
                .computeIfAbsent(row.text("Experience__c", ""), any -> new ArrayList<>())
                .add(row));
  }

  List<Experience> read(List<Row> rows) {
    var priorities = new HashMap<Integer, String>();
    var experiences = new ArrayList<Experience>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        experiences.add(experience(row, priority(row, priorities)));
      }
    }
    splits.check();
    experiences.sort(Comparator.comparingInt(Experience::priority));
    return experiences;
  }

  /** One as it would be among no others. */
  Experience alone(Row row) {
    return experience(row, row.whole(PRIORITY, PRIORITIES));
  }

  private Experience experience(Row row, int priority) {
    var steps = new ExperienceSteps(criteria, row, stepsOf.getOrDefault(row.id(), List.of()));
    var read = steps.read();
    return new Experience(
        row.id(),
        row.name(),
        priority,
        steps.first(),
        read,
        criteria.of(row),
        row.whole("Once_In_Days__c", new Row.Range(1, 0, 365)),
        splits.variant(row));
  }

  private static int priority(Row row, Map<Integer, String> priorities) {
    if (row.required(PRIORITY).isEmpty()) {
      return 0;
    }
    var priority = row.whole(PRIORITY, PRIORITIES);
    var other = priorities.putIfAbsent(priority, row.name());
    if (other != null) {
      row.problem(PRIORITY, "“%s” has the same priority.".formatted(other));
    }
    return priority;
  }
}
