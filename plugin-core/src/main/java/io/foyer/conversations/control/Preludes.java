package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.MessageText;
import java.util.Optional;

/** Port: what a visitor said before it asked for a person, told by whoever spoke with it then. */
public interface Preludes {

  /** Called once, as the conversation begins and within its transaction; empty for nothing. */
  Optional<MessageText> take(VisitorId visitor);
}
