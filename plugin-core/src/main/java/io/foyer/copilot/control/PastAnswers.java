package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.copilot.entity.Passage;
import java.util.List;

/** What reps answered in conversations that are over; told by whoever finds them again. */
public interface PastAnswers {
  /**
   * Only of conversations that this rep may read, and without what is known to tell who talked in
   * them.
   *
   * @param question what a visitor asks now
   */
  List<Passage> like(RepCaller rep, String question);
}
