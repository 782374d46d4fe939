package io.foyer.copilot.control;

import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what comes of one wish before it is told.
 *
 * <p>Each time a model is asked leaves one row, whatever comes of it: the draft, or what was there
 * of it and why that is all. So what costs is counted, and what was read can be read again.
 */
final class WatchedRun implements DraftSink {
  private static final String DISCARDED = "discarded";

  private final Job job;
  private final KeptDrafts drafts;
  private final DraftSink to;
  private @Nullable Engine asked;
  private String soFar = "";

  WatchedRun(Job job, KeptDrafts drafts, DraftSink to) {
    this.job = job;
    this.drafts = drafts;
    this.to = to;
  }

  @Override
  public void asked(Engine engine) {
    asked = engine;
  }

  @Override
  public void soFar(String text) {
    soFar = text;
    to.soFar(text);
  }

  @Override
  public boolean isGone() {
    return to.isGone();
  }

  @Override
  public void done(Draft draft) {
    var insteadOf = draft.insteadOf();
    if (insteadOf != null) {
      keepLost(insteadOf.word());
    }
    asked = null;
    drafts.keep(job, draft, null);
    to.done(draft);
  }

  @Override
  public void failed(Failure why) {
    keepLost(why.word());
    to.failed(why);
  }

  /** Nothing more comes. */
  void end() {
    keepLost(DISCARDED);
  }

  private void keepLost(String why) {
    var engine = asked;
    asked = null;
    if (engine != null) {
      drafts.keep(job, new Draft(soFar, engine, List.of(), false), why);
    }
  }
}
