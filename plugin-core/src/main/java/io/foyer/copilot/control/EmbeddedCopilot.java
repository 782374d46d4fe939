package io.foyer.copilot.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.copilot.control.knowledge.Hit;
import io.foyer.copilot.control.knowledge.Knowledge;
import io.foyer.copilot.control.knowledge.PassageIndex;
import io.foyer.copilot.control.tune.Tuner;
import io.foyer.copilot.control.tune.Tuner.Tuned;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.CopilotTask.Expand;
import io.foyer.copilot.entity.CopilotTask.Open;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.CopilotTask.Translate;
import io.foyer.copilot.entity.CopilotTask.Tune;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Draft.Caution;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Skill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The copilot that needs no key and no network: it quotes what the company wrote, and mends what
 * the rep wrote.
 *
 * <p>It says nothing that nobody wrote, names where it is from, and rather says that it knows
 * nothing than quotes what only looks alike.
 */
@ApplicationScoped
@Typed(EmbeddedCopilot.class)
public class EmbeddedCopilot implements Copilot {
  /** Shown and kept with each draft; the version is that of the library. */
  static final Engine SEARCH = new Engine("Lucene BM25", "9.12.3", false);

  static final Engine GRAMMAR = new Engine("LanguageTool", "6.8", false);

  /** Our own table of rules; its version is raised with its words. */
  static final Engine TONE = new Engine("Tone rules", "1", false);

  /** Ours too. */
  static final Engine ASSEMBLY = new Engine("Assembly rules", "1", false);

  /** Chooses by rules among texts that somebody wrote. */
  static final Engine GREETINGS = new Engine("Greeting texts", "1", false);

  /** A rep waits this long for the first load, then is told that it goes on. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject Knowledge knowledge;
  @Inject Configurations configurations;
  @Inject Tuner tuner;

  @Override
  public List<Ability> abilities() {
    var hasPast = configurations.current().company().pastAnswers();
    return List.of(
        suggesting(search(), knowledge.state(), hasPast),
        new Ability(Skill.OPEN, GREETINGS, State.READY),
        new Ability(Skill.EXPAND, ASSEMBLY, State.READY),
        tuning());
  }

  /** Without knowledge there is still what was answered before, which is quoted. */
  static Ability suggesting(Engine engine, State state, boolean hasPast) {
    var isWithout = state == State.NO_KNOWLEDGE || state == State.BROKEN;
    return isWithout && hasPast
        ? new Ability(Skill.SUGGEST, SEARCH, State.READY)
        : new Ability(Skill.SUGGEST, engine, state);
  }

  /** Where there is no checker the tone is still given, which needs nothing. */
  private Ability tuning() {
    var state = tuner.state();
    return state == State.BROKEN
        ? new Ability(Skill.TUNE, TONE, State.READY)
        : new Ability(Skill.TUNE, GRAMMAR, state);
  }

  @Override
  public void start(CopilotTask task, DraftSink sink) {
    if (task instanceof Suggest suggest) {
      suggest(suggest, sink);
    } else if (task instanceof Open open) {
      open(open, sink);
    } else if (task instanceof Tune tune) {
      tune(tune, sink);
    } else if (task instanceof Expand expand) {
      sink.done(expanded(expand));
    } else if (task instanceof Translate) {
      sink.failed(Failure.NO_TRANSLATOR);
    } else {
      // Where no model says it in other words, the company's text is said as it is: see
      // Ghostwriter.
      throw new IllegalArgumentException("greetings are asked of a model alone");
    }
  }

  /** Without the grammar there is still the tone, and the rep is told. */
  private void tune(Tune asked, DraftSink sink) {
    var tuned = tuner.tune(asked, PATIENCE);
    if (tuned.isEmpty()) {
      sink.failed(Failure.NOT_ENGLISH);
      return;
    }
    var isChecked = tuned.get().isChecked();
    var engine = isChecked ? GRAMMAR : TONE;
    var cautions = isChecked ? Set.<Caution>of() : Set.of(Caution.GRAMMAR_UNCHECKED);
    sink.done(new Draft(tuned.get().text(), engine, List.of(), false, cautions));
  }

  /** Without knowledge, and in languages that have no checker, the notes alone are put together. */
  private Draft expanded(Expand asked) {
    var state = knowledge.stateWithin(PATIENCE);
    var index = state == State.READY ? knowledge.index() : Optional.<PassageIndex>empty();
    var assembled = Assembly.of(asked, index);
    var tuned = tuner.tune(new Tune(assembled.text(), asked.tone(), asked.names()), PATIENCE);
    var text = tuned.map(Tuned::text).orElse(assembled.text());
    return new Draft(text, ASSEMBLY, assembled.sources(), false);
  }

  private void suggest(Suggest asked, DraftSink sink) {
    var state = knowledge.stateWithin(PATIENCE);
    var good = knowledge.find(asked).stream().filter(Hit::isGood).map(Hit::passage).toList();
    if (state != State.READY && good.isEmpty()) {
      sink.failed(failure(state));
    } else if (asked.alternative() < good.size()) {
      var hasOthers = asked.alternative() + 1 < good.size();
      sink.done(quote(good.get(asked.alternative()), search(), hasOthers));
    } else {
      sink.failed(good.isEmpty() ? Failure.NOTHING_KNOWN : Failure.NO_OTHER);
    }
  }

  /** A text with which the company greets such a visitor, as it stands. */
  private static void open(Open asked, DraftSink sink) {
    var texts = asked.texts();
    if (asked.alternative() < texts.size()) {
      var text = texts.get(asked.alternative());
      var hasOthers = asked.alternative() + 1 < texts.size();
      sink.done(new Draft(text.text(), GREETINGS, List.of(text.source()), hasOthers));
    } else {
      sink.failed(texts.isEmpty() ? Failure.NO_GREETING : Failure.NO_OTHER);
    }
  }

  /** The passage, and below it where a visitor can read on. */
  static Draft quote(Passage passage, Engine foundBy, boolean hasOthers) {
    var source = passage.source();
    var readOn =
        source.link() == null ? "" : "\n\n[" + named(source.title()) + "](" + source.link() + ")";
    return new Draft(passage.text() + readOn, foundBy, List.of(source), hasOthers);
  }

  private Engine search() {
    return knowledge
        .meaning()
        .map(model -> SEARCH.name() + ", " + model)
        .map(name -> new Engine(Engine.fitting(name), SEARCH.version(), false))
        .orElse(SEARCH);
  }

  /** Brackets in a title would end the link. */
  private static String named(String title) {
    return title.replaceAll("[\\[\\]\\\\]", "");
  }

  static Failure failure(State state) {
    return switch (state) {
      case NO_KNOWLEDGE -> Failure.NO_KNOWLEDGE;
      case WARMING_UP -> Failure.WARMING_UP;
      default -> Failure.BROKEN;
    };
  }
}
