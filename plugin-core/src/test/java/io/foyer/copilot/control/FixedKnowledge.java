package io.foyer.copilot.control;

import io.foyer.copilot.control.knowledge.Hit;
import io.foyer.copilot.control.knowledge.Knowledge;
import io.foyer.copilot.control.knowledge.PassageIndex;
import io.foyer.copilot.control.knowledge.Wanted;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Knowledge of some passages, read long ago. */
final class FixedKnowledge extends Knowledge {
  private final PassageIndex index;

  private FixedKnowledge(PassageIndex index) {
    this.index = index;
  }

  static Knowledge of(Passage... passages) {
    return new FixedKnowledge(PassageIndex.of(List.of(passages)));
  }

  @Override
  public State state() {
    return State.READY;
  }

  @Override
  public State stateWithin(Duration wait) {
    return State.READY;
  }

  @Override
  public List<Hit> find(Suggest asked) {
    var beside = asked.beside();
    return index.find(new Wanted(asked.question(), beside.language(), beside.texts()));
  }

  @Override
  public Optional<String> meaning() {
    return Optional.empty();
  }

  @Override
  public Optional<PassageIndex> index() {
    return Optional.of(index);
  }
}
