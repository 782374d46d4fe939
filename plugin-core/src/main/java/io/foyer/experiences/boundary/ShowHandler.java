package io.foyer.experiences.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.experiences.control.AnswerPace;
import io.foyer.experiences.control.Assistant;
import io.foyer.protocol.ExperienceShow;
import io.foyer.protocol.ExperienceShown;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A messenger is opened and asks what the assistant says. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class ShowHandler implements FrameHandler<ExperienceShow> {
  @Inject Assistant assistant;
  @Inject WalkViews views;
  @Inject AnswerPace pace;
  @Inject Turns turns;

  @Override
  public Class<ExperienceShow> handles() {
    return ExperienceShow.class;
  }

  @Override
  public void handle(ExperienceShow frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    var id = visitor.visitor();
    pace.pass(id);
    var met = turns.takeOf(id, () -> Races.settle(() -> assistant.meet(visitor)));
    var view = met.map(walk -> views.view(id, walk.id(), walk.walk())).orElse(null);
    line.send(new ExperienceShown(FrameIds.next(), frame.id(), view));
  }
}
