package io.foyer.copilot.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.model.LanguageModel;
import io.foyer.copilot.control.model.ModelSettings;
import io.foyer.copilot.entity.CopilotTask.Greet;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.copilot.entity.ToneDefault;
import io.foyer.visitors.entity.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets the language model write what is said on a rep's behalf.
 *
 * <p>Nobody reads it before the visitor does, so each doubt ends without words: whoever wants them
 * has the company's own to say. It waits for no model longer than a greeting may wait, and reps who
 * ask come first: at most half of what a node asks at once is asked here.
 */
@ApplicationScoped
public class Ghostwriter {
  private static final String STREAM = "stream";

  @Inject ModelSettings settings;
  @Inject LanguageModel model;
  @Inject ModelCopilot copilot;
  @Inject KeptDrafts drafts;
  @Inject OwnTexts own;

  Duration patience = Duration.ofSeconds(3);
  private Semaphore room = new Semaphore(0);

  @PostConstruct
  void open() {
    room = new Semaphore(Math.max(1, settings.atOnce() / 2));
  }

  /**
   * In whose name something is to be said to whom.
   *
   * @param stream title of the live stream in which the visitor stands; empty for none
   * @param conversation null for first words
   * @param before what was said already and not answered; empty for first words
   */
  public record Wish(
      RepId rep,
      String repName,
      Visitor visitor,
      String stream,
      Text text,
      @Nullable ConversationId conversation,
      String before) {}

  /** What the company wrote for the moment, filled in. */
  public record Text(String id, String name, String markdown) {}

  /**
   * Whether there is a model to ask, and room for what it would write to this visitor.
   *
   * <p>One that has failed is tried again by a rep: a greeting, which gives up early, would spend
   * the one trial and learn nothing.
   */
  public boolean isThere(VisitorId visitor) {
    return settings.isOn() && !model.isOnTrial() && drafts.hasRoom(visitor);
  }

  /** Waits for the model, so no transaction may be open; empty where nothing fit came in time. */
  public Optional<String> write(Wish wish) {
    if (model.isOnTrial() || !room.tryAcquire()) {
      return Optional.empty();
    }
    try {
      var waiting = new Waiting(System.nanoTime() + patience.toNanos());
      var job = new Job(wish.rep(), wish.visitor().id(), wish.conversation(), task(wish));
      var watched = new WatchedRun(job, drafts, waiting);
      copilot.start(job.task(), watched);
      if (!waiting.isOver) {
        watched.failed(Failure.MODEL_SLOW);
      }
      return Optional.ofNullable(waiting.text);
    } finally {
      room.release();
    }
  }

  private Greet task(Wish wish) {
    var text = wish.text();
    return new Greet(
        text.id(),
        new Passage(new Source(text.name(), null, null, Kind.GREETING), "", "", text.markdown()),
        wish.before(),
        ToneDefault.of(Optional.of(wish.visitor())),
        own.language(wish.visitor().id()),
        People.of(wish.repName(), wish.visitor()),
        facts(wish));
  }

  /** A stream may be made of what the CRM knows, which only its owner may read from the words. */
  private Map<String, String> facts(Wish wish) {
    var allowed = settings.visitorFacts();
    var facts = new HashMap<>(VisitorFacts.of(wish.visitor(), allowed));
    var said = wish.visitor().identity();
    var isOwner = said.email() == null || said.proven();
    if (allowed.contains(STREAM) && isOwner && !wish.stream().isEmpty()) {
      facts.put(STREAM, wish.stream());
    }
    return facts;
  }

  /** Holds what came in time. */
  private static final class Waiting implements DraftSink {
    private final long until;
    private @Nullable String text;
    private boolean isOver;

    Waiting(long until) {
      this.until = until;
    }

    @Override
    public void done(Draft draft) {
      text = draft.text();
      isOver = true;
    }

    @Override
    public void failed(Failure why) {
      isOver = true;
    }

    @Override
    public boolean isGone() {
      return System.nanoTime() - until > 0;
    }
  }
}
