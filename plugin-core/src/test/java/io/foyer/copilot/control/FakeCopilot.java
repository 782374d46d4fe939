package io.foyer.copilot.control;

import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A copilot that drafts what it is told to, and notes what reaches the one who asked. */
final class FakeCopilot implements Copilot {
  final List<Draft> told = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  final List<CopilotTask> tasks = new ArrayList<>();
  boolean isAsked;
  private final Draft draft;
  private @Nullable Failure failure;
  private @Nullable String soFar;
  private State state = State.READY;
  private boolean isTranslator;

  FakeCopilot(Draft draft) {
    this.draft = draft;
  }

  void fails(Failure why) {
    failure = why;
  }

  /** How it says it is. */
  void is(State now) {
    state = now;
  }

  void translates() {
    isTranslator = true;
  }

  void translatesNothing() {
    isTranslator = false;
  }

  /** Is one that writes, and costs as soon as it is asked. */
  void writes(String text) {
    soFar = text;
  }

  DraftSink teller() {
    return new DraftSink() {
      @Override
      public void done(Draft made) {
        told.add(made);
      }

      @Override
      public void failed(Failure why) {
        failures.add(why);
      }
    };
  }

  @Override
  public List<Ability> abilities() {
    isAsked = true;
    return List.of(new Ability(Skill.SUGGEST, draft.engine(), state));
  }

  @Override
  public Optional<Ability> translator() {
    return isTranslator
        ? Optional.of(new Ability(Skill.TRANSLATE, draft.engine(), state))
        : Optional.empty();
  }

  @Override
  public void start(CopilotTask task, DraftSink sink) {
    tasks.add(task);
    if (soFar != null) {
      sink.asked(draft.engine());
      sink.soFar(soFar);
    }
    if (failure != null) {
      sink.failed(failure);
    } else {
      sink.done(draft);
    }
  }
}
