package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.ExperienceStep.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers that a step offers: one a line, with where it leads after an arrow. */
final class ExperienceChoices {

  private static final String CHOICES = "Choices__c";
  private static final String ARROW = "->";

  /** As many as a person reads before it chooses. */
  private static final int MOST = 12;

  private static final int LONGEST = 80;

  private final Row row;
  private final Steps steps;

  /** The steps that there are. */
  interface Steps {
    /** The step's name as it is spelt; empty beside a problem where there is none. */
    Optional<String> find(Row row, String field, String wanted);
  }

  ExperienceChoices(Row row, Steps steps) {
    this.row = row;
    this.steps = steps;
  }

  /** All of them; none where one of them cannot be read. */
  List<Choice> read() {
    var lines = row.lines(CHOICES);
    if (lines.isEmpty() || lines.size() > MOST) {
      row.problem(CHOICES, "Give 1 to %d choices, one a line.".formatted(MOST));
    }
    var labels = new HashSet<String>();
    var choices = new ArrayList<Choice>();
    for (var line : lines) {
      var choice = choice(line);
      choice.ifPresent(choices::add);
      if (choice.isPresent() && !labels.add(choice.get().label().toLowerCase(Locale.ROOT))) {
        row.problem(CHOICES, "“%s” stands there twice.".formatted(choice.get().label()));
      }
    }
    return choices.size() == lines.size() ? choices : List.of();
  }

  private Optional<Choice> choice(String line) {
    var plain = line.replace("→", ARROW);
    var arrow = plain.lastIndexOf(ARROW);
    var label = (arrow < 0 ? plain : plain.substring(0, arrow)).strip();
    if (label.isEmpty() || label.length() > LONGEST) {
      row.problem(CHOICES, "Each choice needs 1 to %d characters.".formatted(LONGEST));
      return Optional.empty();
    }
    var to = arrow < 0 ? row.text("Next_Step__c", "") : plain.substring(arrow + 2).strip();
    if (to.isEmpty()) {
      row.problem(CHOICES, "Say where “%1$s” leads: %1$s -> step.".formatted(label));
      return Optional.empty();
    }
    return steps.find(row, CHOICES, to).map(step -> new Choice(label, step));
  }
}
