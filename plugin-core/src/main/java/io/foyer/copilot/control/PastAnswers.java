package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.copilot.entity.Passage;
import java.util.List;

/** What reps answered in conversations that are over; told by whoever finds them again. */
public interface PastAnswers {
  /**
   * Only of conversations that this rep may read, and without what tells who talked in them.
   *
   * @param words how words of the question begin, in lower case
   */
  List<Passage> like(RepCaller rep, List<String> words);
}
