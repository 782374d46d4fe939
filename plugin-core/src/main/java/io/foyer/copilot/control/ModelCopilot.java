package io.foyer.copilot.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.copilot.control.knowledge.Hit;
import io.foyer.copilot.control.knowledge.Knowledge;
import io.foyer.copilot.control.model.AnswerRules;
import io.foyer.copilot.control.model.GreetingWriter;
import io.foyer.copilot.control.model.LanguageModel;
import io.foyer.copilot.control.model.ModelFailed;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.control.model.ModelWriter;
import io.foyer.copilot.control.model.ModelWriter.Written;
import io.foyer.copilot.control.model.OpeningWriter;
import io.foyer.copilot.control.model.Reader;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Greet;
import io.foyer.copilot.entity.CopilotTask.Open;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Skill;
import io.foyer.copilot.entity.Source.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The copilot that lets a language model write.
 *
 * <p>It answers from the company's knowledge alone, and what it may not use it does not pass on.
 */
@ApplicationScoped
@Typed(ModelCopilot.class)
public class ModelCopilot implements Copilot {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  // As many as a model can weigh; the right one is seldom below.
  private static final int PASSAGES = 5;

  @Inject LanguageModel model;
  @Inject ModelWriter writer;
  @Inject OpeningWriter openings;
  @Inject GreetingWriter greetings;
  @Inject ModelSettings settings;
  @Inject Knowledge knowledge;
  @Inject Configurations configurations;

  @Override
  public List<Ability> abilities() {
    var known = knowledge.state();
    var state = state();
    var hasPast = configurations.current().company().pastAnswers();
    return List.of(
        EmbeddedCopilot.suggesting(model.engine(), known == State.READY ? state : known, hasPast),
        new Ability(Skill.OPEN, model.engine(), state),
        new Ability(Skill.EXPAND, model.engine(), state),
        new Ability(Skill.TRANSLATE, model.engine(), state),
        new Ability(Skill.TUNE, model.engine(), state));
  }

  @Override
  public Optional<Ability> translator() {
    return Optional.of(new Ability(Skill.TRANSLATE, model.engine(), state()));
  }

  private State state() {
    return model.isResting() ? State.MODEL_AWAY : State.READY;
  }

  @Override
  public void start(CopilotTask task, DraftSink sink) {
    try {
      written(task, sink).ifPresent(text -> tell(text, sink));
    } catch (ModelFailed failed) {
      sink.failed(failed.why());
    }
  }

  private Optional<Written> written(CopilotTask task, Reader reader) {
    if (task instanceof Suggest suggest) {
      return answered(suggest, reader);
    }
    if (task instanceof Open open) {
      return openings.opened(open, rules(), reader);
    }
    if (task instanceof Greet greet) {
      return greetings.greeted(greet, rules(), reader);
    }
    if (task instanceof Expand expand) {
      var about = passages(expand.notes(), expand.question());
      return writer.expanded(expand, about, rules(), reader);
    }
    return task instanceof Translate translate
        ? writer.translated(translate, rules(), reader)
        : writer.tuned((Tune) task, rules(), reader);
  }

  private Optional<Written> answered(Suggest task, Reader reader) {
    var state = knowledge.stateWithin(PATIENCE);
    var hits = knowledge.find(task);
    try {
      return answered(task, passages(hits), state, reader);
    } catch (ModelFailed failed) {
      if (failed.why().isOfModel()) {
        throw failed;
      }
      return Optional.of(before(task, hits).orElseThrow(() -> failed));
    }
  }

  private Optional<Written> answered(
      Suggest task, List<Passage> passages, State state, Reader reader) {
    if (passages.isEmpty()) {
      var isKnown = state == State.READY;
      throw new ModelFailed(isKnown ? Failure.NOTHING_KNOWN : EmbeddedCopilot.failure(state));
    }
    return writer.answer(task, passages, rules(), reader);
  }

  /** What was said to others is none of the model's business. */
  private static List<Passage> passages(List<Hit> hits) {
    return hits.stream()
        .map(Hit::passage)
        .filter(one -> one.source().kind() != Kind.PAST)
        .distinct()
        .limit(PASSAGES)
        .toList();
  }

  /** The best that a rep answered before and this one has not seen, where nothing else is known. */
  private static Optional<Written> before(Suggest task, List<Hit> hits) {
    var said =
        hits.stream()
            .filter(Hit::isGood)
            .map(Hit::passage)
            .filter(one -> one.source().kind() == Kind.PAST)
            .filter(one -> !task.shown().contains(one.text()))
            .limit(2)
            .toList();
    return said.stream()
        .findFirst()
        .map(
            one ->
                EmbeddedCopilot.quote(one, EmbeddedCopilot.SEARCH, said.size() > 1)
                    .insteadOf(Failure.NOTHING_KNOWN))
        .map(draft -> new Written(draft, Optional.empty()));
  }

  /** None as long as there is no knowledge: notes need none. */
  private List<Passage> passages(String... about) {
    return Stream.of(about)
        .flatMap(words -> knowledge.index().stream().flatMap(index -> index.find(words).stream()))
        .map(Hit::passage)
        .distinct()
        .limit(PASSAGES)
        .toList();
  }

  private static void tell(Written written, DraftSink sink) {
    var refusal = written.refusal();
    if (refusal.isEmpty()) {
      sink.done(written.draft());
    } else {
      sink.soFar(written.draft().text());
      sink.failed(refusal.get());
    }
  }

  private AnswerRules rules() {
    return new AnswerRules(ownHosts());
  }

  /** The company's websites, and what the settings add. */
  private Set<String> ownHosts() {
    var hosts = new HashSet<>(settings.linkHosts());
    configurations.current().sites().values().stream()
        .flatMap(site -> site.origins().stream())
        .map(origin -> URI.create(origin).getHost())
        .filter(host -> host != null)
        .forEach(hosts::add);
    return hosts;
  }
}
