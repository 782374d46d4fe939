package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps of one experience, read and looked at as a whole. */
final class ExperienceSteps {

  /** More is a questionnaire, and nobody sees through it. */
  private static final int MOST = 50;

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 2_000;
  private static final String KIND = "Kind__c";
  private static final String TEXT = "Text__c";
  private static final String NEXT = "Next_Step__c";
  private static final List<String> KINDS =
      List.of("Say", "Ask", "Capture Email", "Branch", "Route to Rep", "Offer Meeting", "End");

  private final CriteriaSection criteria;
  private final Row experience;
  private final List<Row> rows;
  private final Map<String, Row> named = new LinkedHashMap<>();

  ExperienceSteps(CriteriaSection criteria, Row experience, List<Row> rows) {
    this.criteria = criteria;
    this.experience = experience;
    this.rows = new ArrayList<>(rows);
    this.rows.sort(Comparator.comparingInt(ExperienceSteps::order));
  }

  /** Name of the step that stands first; empty where there is none. */
  String first() {
    return rows.isEmpty() ? "" : rows.get(0).name();
  }

  /** By name. */
  Map<String, ExperienceStep> read() {
    if (rows.isEmpty() || rows.size() > MOST) {
      experience.problem("", "Give it 1 to %d steps; it has %d.".formatted(MOST, rows.size()));
    }
    rows.forEach(this::name);
    var steps = new HashMap<String, ExperienceStep>();
    rows.forEach(row -> step(row).ifPresent(step -> steps.put(step.name(), step)));
    if (steps.size() == rows.size()) {
      new ExperienceGraph(first(), steps).check(this::problem);
    }
    return steps;
  }

  private void problem(String step, String message) {
    Optional.ofNullable(named.get(key(step))).orElse(experience).problem("", message);
  }

  private static int order(Row row) {
    return row.whole("Order__c", new Row.Range(0, 0, 9999));
  }

  private void name(Row row) {
    if (row.required("Name").length() > LONGEST_NAME) {
      row.problem("Name", "At most %d characters.".formatted(LONGEST_NAME));
    }
    if (named.putIfAbsent(key(row.name()), row) != null) {
      row.problem("Name", "Another step of this experience has the same name.");
    }
  }

  private Optional<ExperienceStep> step(Row row) {
    var name = row.name();
    return switch (row.required(KIND)) {
      case "Say" -> next(row, NEXT).map(to -> new ExperienceStep.Say(name, said(row), to));
      case "Ask" -> {
        var text = said(row);
        var choices = new ExperienceChoices(row, this::known).read();
        yield choices.isEmpty()
            ? Optional.empty()
            : Optional.of(new ExperienceStep.Ask(name, text, choices));
      }
      case "Capture Email" ->
          next(row, NEXT)
              .map(to -> new ExperienceStep.CaptureEmail(name, said(row), row.flag("Skip__c"), to));
      case "Branch" -> branch(row);
      case "Route to Rep" -> Optional.of(closing(row, Ending.REP));
      case "Offer Meeting" -> Optional.of(closing(row, Ending.MEETING));
      case "End" -> Optional.of(closing(row, Ending.NOTHING));
      default -> unknown(row);
    };
  }

  private static Optional<ExperienceStep> unknown(Row row) {
    if (row.text(KIND) != null && !KINDS.contains(row.text(KIND))) {
      row.problem(KIND, "“%s” is not one of the choices.".formatted(row.text(KIND)));
    }
    return Optional.empty();
  }

  private Optional<ExperienceStep> branch(Row row) {
    var fits = criteria.one(row);
    var next = next(row, NEXT);
    var otherwise = next(row, "Otherwise__c");
    return next.isPresent() && otherwise.isPresent()
        ? Optional.of(new ExperienceStep.Branch(row.name(), fits, next.get(), otherwise.get()))
        : Optional.empty();
  }

  private static ExperienceStep closing(Row row, Ending ending) {
    return new ExperienceStep.Close(row.name(), fitting(row, row.text(TEXT, "")), ending);
  }

  private static String said(Row row) {
    return fitting(row, row.required(TEXT));
  }

  private static String fitting(Row row, String text) {
    if (text.length() > LONGEST_TEXT) {
      row.problem(TEXT, "At most %d characters.".formatted(LONGEST_TEXT));
    }
    return text;
  }

  /** The step that the field names, as that is spelt, or a problem. */
  private Optional<String> next(Row row, String field) {
    var wanted = row.required(field);
    return wanted.isEmpty() ? Optional.empty() : known(row, field, wanted);
  }

  private Optional<String> known(Row row, String field, String wanted) {
    var found = Optional.ofNullable(named.get(key(wanted))).map(Row::name);
    if (found.isEmpty()) {
      row.problem(field, "There is no step “%s”.".formatted(wanted));
    }
    return found;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
