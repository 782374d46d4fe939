package io.foyer.copilot.control;

import io.foyer.copilot.control.model.Reader;
import io.foyer.copilot.entity.Ability;
import io.foyer.copilot.entity.CopilotTask;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What drafts texts.
 *
 * <p>Whatever goes wrong is told to the sink, never thrown.
 */
public interface Copilot {
  /** What it can do now; asking may begin to load what is needed. */
  List<Ability> abilities();

  /** What translates, and whether it can now; empty where nothing does. Asking loads nothing. */
  default Optional<Ability> translator() {
    return Optional.empty();
  }

  /**
   * Drafts, and tells the sink one ending: a draft or a failure. It ends without one where nobody
   * waits any more.
   */
  void start(CopilotTask task, DraftSink sink);

  /** Who waits for a draft. */
  interface DraftSink extends Reader {
    void done(Draft draft);

    void failed(Failure why);
  }
}
