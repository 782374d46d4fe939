package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Open;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Tone;
import io.foyer.copilot.entity.ToneDefault;
import io.foyer.copilot.entity.refusal.CopilotOff;
import io.foyer.routing.control.Assignments;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where reps ask for drafts of their first words to a visitor who has not asked anybody.
 *
 * <p>Only for a visitor who is routed to the rep, from what is known of it; whether the rep may
 * speak to it is asked when it does.
 */
@ApplicationScoped
public class OpeningDesk {
  @Inject CopilotSettings settings;
  @Inject ModelSettings model;
  @Inject Assignments assignments;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject KeptDrafts drafts;
  @Inject OwnTexts own;
  @Inject FirstTexts texts;

  /**
   * First words that fit the visitor.
   *
   * @param alternative 0 for the best ones, 1 for the next
   */
  public Job open(RepCaller rep, VisitorId id, int alternative, Tone tone) {
    var visitor = visitor(rep, id);
    return job(
        rep,
        visitor,
        new Open(
            alternative,
            tone,
            own.language(id),
            texts.of(visitor, rep.name()),
            people(rep, visitor),
            VisitorFacts.of(visitor, model.visitorFacts())));
  }

  /** What the rep noted, as its first words. */
  public Job expand(RepCaller rep, VisitorId id, String notes, Tone tone) {
    var visitor = visitor(rep, id);
    var names = people(rep, visitor);
    return job(rep, visitor, new Expand(CopilotDesk.typed(notes), "", tone, names));
  }

  /** The rep's own text in a tone; what it and the visitor are called stays as it is. */
  public Job tune(RepCaller rep, VisitorId id, String text, Tone tone) {
    var visitor = visitor(rep, id);
    var names = new HashSet<>(people(rep, visitor));
    names.addAll(People.words(configurations.current().company().name()));
    return job(rep, visitor, new Tune(CopilotDesk.typed(text), tone, names));
  }

  /** How the rep speaks to the visitor unless it chooses otherwise. */
  public Tone tone(RepCaller rep, VisitorId id) {
    return ToneDefault.of(Optional.of(routed(rep, id)));
  }

  private Visitor visitor(RepCaller rep, VisitorId id) {
    if (settings.isOff()) {
      throw new CopilotOff();
    }
    var visitor = routed(rep, id);
    drafts.requireRoom(rep.rep(), id);
    return visitor;
  }

  /** Who has left is routed to nobody. */
  private Visitor routed(RepCaller rep, VisitorId id) {
    return visitors
        .find(id)
        .filter(here -> assignments.isRoutedTo(id, rep.rep()))
        .orElseThrow(NotYourConversation::new);
  }

  private static Job job(RepCaller rep, Visitor visitor, CopilotTask task) {
    return new Job(rep.rep(), visitor.id(), null, task);
  }

  private static Set<String> people(RepCaller rep, Visitor visitor) {
    return People.of(rep.name(), visitor);
  }
}
