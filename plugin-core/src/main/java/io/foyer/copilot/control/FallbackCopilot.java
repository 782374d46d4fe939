package io.foyer.copilot.control;

import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import java.util.List;
import java.util.Optional;

/**
 * Asks the language model, and where that fails the engine that needs none.
 *
 * <p>A draft says which of them made it, and why not the first.
 */
final class FallbackCopilot implements Copilot {
  private final Copilot model;
  private final Copilot embedded;

  FallbackCopilot(Copilot model, Copilot embedded) {
    this.model = model;
    this.embedded = embedded;
  }

  /** What is at hand without the model is looked for only while it is left alone. */
  @Override
  public List<Ability> abilities() {
    var first = model.abilities();
    if (first.stream().noneMatch(one -> one.state() == State.MODEL_AWAY)) {
      return first;
    }
    var second = embedded.abilities();
    return first.stream().map(one -> standIn(one, second)).toList();
  }

  /** The other engine translates nothing. */
  @Override
  public Optional<Ability> translator() {
    return model.translator();
  }

  private static Ability standIn(Ability ability, List<Ability> others) {
    return others.stream()
        .filter(other -> ability.state() == State.MODEL_AWAY && other.skill() == ability.skill())
        .findFirst()
        .orElse(ability);
  }

  @Override
  public void start(CopilotTask task, DraftSink sink) {
    model.start(
        task,
        new Passing(sink) {
          @Override
          public void failed(Failure why) {
            if (why.isOfModel()) {
              embedded.start(task, instead(why, sink));
            } else {
              sink.failed(why);
            }
          }
        });
  }

  /** Where the other engine cannot do it either, the model's failure is what counts. */
  private static DraftSink instead(Failure why, DraftSink sink) {
    return new Passing(sink) {
      @Override
      public void done(Draft draft) {
        sink.done(draft.insteadOf(why));
      }

      @Override
      public void failed(Failure neither) {
        sink.failed(why);
      }
    };
  }

  /** Passes on what is not overridden. */
  private abstract static class Passing implements DraftSink {
    private final DraftSink to;

    Passing(DraftSink to) {
      this.to = to;
    }

    @Override
    public void done(Draft draft) {
      to.done(draft);
    }

    @Override
    public void soFar(String text) {
      to.soFar(text);
    }

    @Override
    public void asked(Engine engine) {
      to.asked(engine);
    }

    @Override
    public boolean isGone() {
      return to.isGone();
    }
  }
}
