package io.foyer.experiences.entity;

import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.ExperienceStep.Ask;
import io.foyer.configuration.entity.ExperienceStep.Branch;
import io.foyer.configuration.entity.ExperienceStep.CaptureEmail;
import io.foyer.configuration.entity.ExperienceStep.Choice;
import io.foyer.configuration.entity.ExperienceStep.Close;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.configuration.entity.ExperienceStep.Say;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.conversations.entity.ClientId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Experiences as tests need them. */
public final class Paths {
  private Paths() {}

  /** Greets, asks, tells growers of food from others, and asks these for an address. */
  public static Experience growers() {
    return on(
        "/grow",
        new Say("Hello", "Hello.", "Topic"),
        new Ask(
            "Topic",
            "What is it?",
            List.of(new Choice("Prices", "Food"), new Choice("Bye", "End"), again())),
        new Branch("Food", fact("Industry", "Food"), "Rep", "Address"),
        new CaptureEmail("Address", "Your address?", true, "Rep"),
        new Close("Rep", "Here you are.", Ending.REP),
        new Close("End", "", Ending.NOTHING));
  }

  private static Choice again() {
    return new Choice("Again", "Hello");
  }

  /** For those on that page; it begins with the first step. */
  public static Experience on(String page, ExperienceStep... steps) {
    return new Experience(
        "e1", "Growers", 5, steps[0].name(), byName(steps), fact("Page Path", page), 1, null);
  }

  /** The same as a variant of a split, for everybody. */
  public static Experience variant(String id, String split, int weight) {
    var growers = growers();
    return new Experience(
        id,
        "Variant " + id,
        growers.priority(),
        growers.first(),
        growers.steps(),
        Criteria.EVERYBODY,
        1,
        new Experience.Variant(split, weight));
  }

  private static Map<String, ExperienceStep> byName(ExperienceStep... steps) {
    return Arrays.stream(steps)
        .collect(Collectors.toMap(ExperienceStep::name, Function.identity()));
  }

  private static Criteria fact(String name, String value) {
    return Criteria.allOf(Map.of(1, new Criterion(name, FactType.TEXT, Operator.CONTAINS, value)));
  }

  public static Answer choice(String id, String step, String label) {
    return new Answer(new ClientId(id), step, label, null);
  }

  public static Answer email(String id, String step, @Nullable String email) {
    return new Answer(new ClientId(id), step, null, email);
  }

  /** The same with these rules and experiences. */
  public static Configuration among(
      Configuration base, List<QualificationRule> rules, Experience... experiences) {
    return new Configuration(
        base.version(),
        base.takenAt(),
        base.sites(),
        base.streams(),
        base.rules(),
        base.teams(),
        base.profiles(),
        base.hours(),
        base.limits(),
        base.company(),
        base.fieldTypes(),
        base.publishing(),
        new Playbook(
            rules,
            Map.of(),
            List.of(),
            List.of(),
            CompanyTexts.NONE,
            List.of(experiences),
            AutoPounces.NONE,
            Playbook.EMPTY.meetings()));
  }
}
