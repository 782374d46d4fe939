package io.foyer.rehearsal.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.control.DraftedExperiences;
import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.criteria.control.Filter;
import io.foyer.experiences.control.Encounters;
import io.foyer.experiences.entity.Answer;
import io.foyer.experiences.entity.AnswerUnusable;
import io.foyer.experiences.entity.Walk;
import io.foyer.rehearsal.entity.ExperienceUnknown;
import io.foyer.rehearsal.entity.Preview;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes somebody who is only thought of through an experience, in force or not.
 *
 * <p>Each look goes the whole way anew by all answers, so that nothing is kept between two of them.
 */
@ApplicationScoped
public class ExperiencePreview {
  @Inject DraftedExperiences drafted;
  @Inject ThoughtVisitors thoughts;
  @Inject VisitorTrials trials;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /** All there are, by name. */
  public List<DraftedExperience> all() {
    return drafted.all().stream()
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .toList();
  }

  /** A page to begin with; empty where no website has one. */
  public Optional<String> anyPage() {
    return thoughts.anyPage();
  }

  /**
   * @throws ExperienceUnknown when there is none with that id
   * @throws AnswerUnusable when an answer does not suit the step to which the ones before lead
   * @throws EmailUnusable when one is to be an address and is none
   */
  public Preview walk(String id, ThoughtVisitor thought, List<Answer> answers) {
    var found = drafted.find(id).orElseThrow(ExperienceUnknown::new);
    var experience = found.experience();
    return experience == null
        ? new Preview(null, found.problems(), false, null)
        : walk(experience, thought, answers);
  }

  private Preview walk(Experience experience, ThoughtVisitor thought, List<Answer> answers) {
    var known = thought;
    var visitor = arrived(known, experience);
    var fits = Filter.of(experience.criteria()).fits(visitor);
    var walk = Walk.begun(experience, Encounters.judge(visitor));
    for (var answer : answers) {
      if (!answer.step().equals(walk.at())) {
        throw new AnswerUnusable();
      }
      var email = answer.email();
      if (email != null) {
        // As with a real visitor: claimed first, and known to the steps that follow.
        known = known.withEmail(Identity.email(email).orElseThrow(EmailUnusable::new));
        visitor = arrived(known, experience);
      }
      walk = walk.answered(experience, answer, Encounters.judge(visitor));
    }
    var ending = walk.ending();
    var outcome = ending == null ? null : outcome(ending, known);
    return new Preview(walk, List.of(), fits, outcome);
  }

  private Visitor arrived(ThoughtVisitor thought, Experience experience) {
    return thoughts.arrived(thought, configurations.current().crmFieldsUsedWith(experience));
  }

  private Preview.Outcome outcome(Ending ending, ThoughtVisitor known) {
    var trial = trials.tryOut(known);
    var instead = ending == Ending.REP && trial.qualification().mayAsk() != MayAsk.PERSON;
    var open = configurations.current().hours().isOpen(clock.instant());
    return new Preview.Outcome(instead ? Ending.MEETING : ending, instead, open, trial);
  }
}
