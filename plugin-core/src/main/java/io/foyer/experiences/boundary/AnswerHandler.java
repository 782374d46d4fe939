package io.foyer.experiences.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.experiences.control.AnswerPace;
import io.foyer.experiences.control.Assistant;
import io.foyer.experiences.entity.Answer;
import io.foyer.protocol.ExperienceAnswer;
import io.foyer.protocol.ExperienceShown;
import io.foyer.protocol.FrameIds;
import io.foyer.visitors.control.Paces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor answers the assistant. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class AnswerHandler implements FrameHandler<ExperienceAnswer> {
  @Inject Assistant assistant;
  @Inject WalkViews views;
  @Inject AnswerPace pace;
  @Inject Paces claims;
  @Inject Turns turns;

  @Override
  public Class<ExperienceAnswer> handles() {
    return ExperienceAnswer.class;
  }

  @Override
  public void handle(ExperienceAnswer frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    var id = visitor.visitor();
    pace.pass(id);
    if (frame.email() != null) {
      claims.passClaim(id);
    }
    var answer =
        new Answer(new ClientId(frame.clientId()), frame.step(), frame.choice(), frame.email());
    var walk = turns.takeOf(id, () -> Races.settle(() -> assistant.answer(visitor, answer)));
    line.send(
        new ExperienceShown(FrameIds.next(), frame.id(), views.view(id, walk.id(), walk.walk())));
  }
}
