package io.foyer.copilot.control;

import io.foyer.copilot.entity.Passage;
import io.foyer.visitors.entity.Visitor;
import java.util.List;

/** With what the company greets visitors; answered by whoever knows when which text is fit. */
public interface FirstTexts {
  /** Filled in for the visitor, the most fitting first; none where nothing fits. */
  List<Passage> of(Visitor visitor, String repName);
}
